import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPage } from './read-page.ts';

const sentence = (n: number) =>
  `<p>In the ${n}th hour the council, which had met at noon, voted for the bridge, and the mayor thanked all of them.</p>`;
const prose = [1, 2, 3, 4, 5].map(sentence).join('');

const kept = (html: string) =>
  readPage(html)
    .blocks.filter(({ furniture }) => !furniture)
    .map(({ text }) => text);

test('a part is furniture by its name, but not when it holds the article', () => {
  const page = (name: string) =>
    `<body><div class="${name}">${prose}</div><div class="${name}"><p>Python in a letter box, said a man.</p></div></body>`;
  assert.equal(kept(page('related-news')).length, 5);
  assert.equal(kept(`<body class="has-sidebar"><div>${prose}</div></body>`).length, 5);
});

test('a sign that would take much of the article is not believed', () => {
  const parts = [1, 2, 3, 4, 5].map((n) => `<div class="post-meta">${sentence(n)}</div>`).join('');
  assert.equal(kept(`<body><article>${parts}</article></body>`).length, 5);
});

test('short lines, questions and lists between paragraphs stay', () => {
  const html = `<body><article>${prose}<p>Why now?</p><ul><li>One</li><li>Two</li></ul>${prose}</article></body>`;
  assert.deepEqual(
    kept(html).filter((text) => text.length < 20),
    ['Why now?', 'One', 'Two'],
  );
});

test('a line that is nothing but a link goes, a linked name stays', () => {
  const html = `<body><article>${prose}<p><a href="/x">Mayor is told to go</a></p><p><a href="/y">Mara Olsen</a></p>${prose}</article></body>`;
  const texts = kept(html);
  assert.ok(texts.includes('Mara Olsen'));
  assert.ok(!texts.includes('Mayor is told to go'));
});

test('links that begin alike below the things of a list are the writer’s', () => {
  const deal = (shop: string) => `${sentence(1)}<p><a href="/${shop}">Buy it at ${shop}</a></p>`;
  const shops = ['Brook', 'Lund', 'Karlsen'];
  const texts = kept(`<body><article>${shops.map(deal).join('')}</article></body>`);
  for (const shop of shops) assert.ok(texts.includes(`Buy it at ${shop}`), shop);
});

test('one headline is the title, its repetitions are furniture', () => {
  const title = 'Council votes for the bridge';
  const html = `<head><title>${title}</title></head><body><p>${title}</p><h1>${title}</h1><article>${prose}<p>${title}</p></article></body>`;
  const { blocks } = readPage(`<html>${html}</html>`);
  assert.equal(blocks.filter(({ role }) => role === 'title').length, 1);
  assert.equal(
    blocks.filter(({ furniture }) => furniture?.reason === 'The headline again.').length,
    2,
  );
});

test('a caption by its name is one within the article, and furniture outside of it', () => {
  const caption = (text: string) => `<div class="wp-caption-text">${text}</div>`;
  const html = `<body><article>${prose}${caption('The bridge at dusk')}${prose}</article>${caption('Another bridge')}</body>`;
  assert.deepEqual(
    readPage(html).blocks.filter(({ role }) => role === 'caption'),
    [
      { text: 'The bridge at dusk', role: 'caption' },
      {
        text: 'Another bridge',
        role: 'caption',
        furniture: {
          sure: false,
          reason: 'It stands outside of what reads as the article of the page.',
        },
      },
    ],
  );
});

test('each line of the text is a block, and no block is blank', () => {
  const { text, blocks } = readPage(`<body>${prose}<p>\u00a0</p><pre>a\nb</pre></body>`);
  assert.deepEqual(
    text.split('\n'),
    blocks.map((block) => block.text),
  );
  assert.ok(blocks.every((block) => /\S/.test(block.text)));
});

test('a page that is no article keeps all that its markup does not call furniture', () => {
  assert.deepEqual(kept('<body><nav>Home</nav><p>Closed.</p></body>'), ['Closed.']);
});
