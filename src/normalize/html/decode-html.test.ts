import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeHtml } from './decode-html.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

test('valid UTF-8 beyond ASCII is that, whatever the page declares', () => {
  const html = '<meta charset="windows-1252"><p>Łódź</p>';
  assert.deepEqual(decodeHtml(Buffer.from(html)), { text: html, encoding: 'utf-8' });
});

test('a page is read as it declares, even far below its beginning', () => {
  for (const above of ['', `<script>${'x'.repeat(60_000)}</script>`]) {
    const html = (word: string) => `${above}<meta charset="windows-1250"><p>${word}</p>`;
    assert.deepEqual(decodeHtml(latin1(html('\xa3\xf3d\x9f'))), {
      text: html('Łódź'),
      encoding: 'windows-1250',
    });
  }
});

test('a page of ASCII that declares nothing is UTF-8', () => {
  assert.deepEqual(decodeHtml(latin1('<p>Hello</p>')), { text: '<p>Hello</p>', encoding: 'utf-8' });
});

test('a page that declares nothing is read by its letters, and where these say nothing as browsers do', () => {
  const text = '<p>The café closed, and the owner of the café said that.</p>';
  assert.deepEqual(decodeHtml(latin1(text)), { text, encoding: 'windows-1252' });
  assert.deepEqual(decodeHtml(Uint8Array.of(0xff, 0xff, 0xff, 0xff, 0x80)), {
    text: 'ÿÿÿÿ€',
    encoding: 'windows-1252',
  });
});

test('a page that cannot be what it declares is read by its letters', () => {
  const html = (word: string) =>
    `<meta charset="utf-8"><p>Le ${word} est fermé, dit le propriétaire du ${word} à la mairie.</p>`;
  assert.deepEqual(decodeHtml(latin1(html('café'))), {
    text: html('café'),
    encoding: 'windows-1252',
  });
});

test('a page of UTF-8 with a byte that is none stays UTF-8, whatever it declares', () => {
  for (const charset of ['utf-8', 'iso-8859-1']) {
    const bytes = Buffer.concat([
      Buffer.from(`<meta charset="${charset}"><p>L’été au caf`),
      Uint8Array.of(0xe9),
      Buffer.from(' fermé</p>'),
    ]);
    assert.deepEqual(decodeHtml(bytes), {
      text: `<meta charset="${charset}"><p>L’été au caf\udce9 fermé</p>`,
      encoding: 'utf-8',
    });
  }
});

test('the server’s word comes before the page’s, unless the bytes cannot be what it says', () => {
  const koi8 = Buffer.concat([
    Buffer.from('<p>'),
    Uint8Array.of(0xf0, 0xd2, 0xc9),
    Buffer.from('</p>'),
  ]);
  assert.deepEqual(decodeHtml(koi8, 'koi8-r'), { text: '<p>При</p>', encoding: 'koi8-r' });
  const declared = Buffer.concat([Buffer.from('<meta charset="koi8-r">'), koi8]);
  assert.equal(decodeHtml(declared, 'utf-8').text, '<meta charset="koi8-r"><p>При</p>');
});

test('seven bits that shift to another alphabet are no UTF-8', () => {
  const shifted = latin1(`<p>\x1b$B${'$3$N$U$M$O9A$+$i'}\x1b(B</p>`.repeat(4));
  assert.equal(decodeHtml(shifted).encoding, 'iso-2022-jp');
});
