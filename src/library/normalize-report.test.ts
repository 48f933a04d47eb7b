import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalize, restoredText, scrapedText } from './index.ts';

const RAW = '[ad_1]\nThe ferry left the harbor on Monday, and nobody saw it return.\nSource link';

test('a text is restored, and reads as it was scraped without its edits', async () => {
  for (const file of [RAW, new TextEncoder().encode(RAW)]) {
    const { text, edits, blocks } = await normalize(file);
    assert.equal(text.trim(), 'The ferry left the harbor on Monday, and nobody saw it return.');
    assert.deepEqual(
      edits.map(({ start, end, reason }) => [RAW.slice(start, end), reason !== '']),
      [
        ['[ad_1]', true],
        ['Source link', true],
      ],
    );
    assert.equal(blocks.map(scrapedText).join('\n'), RAW);
    assert.deepEqual(blocks.map(restoredText).filter(Boolean), [text.trim()]);
  }
});

test('a page is read by its name or its markup, and its facts with it', async () => {
  const page = `<!doctype html><html><head><title>Ferry lost</title></head><body><nav><a href="/">Home</a></nav>
    <article><h1>Ferry lost</h1><p>${'The ferry left the harbor on Monday, and nobody saw it return. '.repeat(4)}</p></article></body></html>`;
  for (const name of ['ferry.html', undefined]) {
    const { text, meta } = await normalize(page, { name });
    assert.match(text, /^The ferry left/);
    assert.ok(meta.title.status !== 'unknown' && meta.title.value === 'Ferry lost');
  }
});

test('places in a page count in what it shows; its headline is a fact, and stays in the same words as a text', async () => {
  const line = 'The ferry left the harbor on Monday, and nobody saw it return. ';
  const page = `<!doctype html><html><head><title>Ferry lost</title></head><body><nav><a href="/">Home</a></nav>
    <article><h1>Ferry lost</h1><p>${line.repeat(4)}</p><p>${line.repeat(2)}</p></article></body></html>`;
  const asPage = await normalize(page);
  const shown = asPage.blocks.map(scrapedText).join('\n');
  assert.deepEqual(
    asPage.edits.map(({ start, end }) => shown.slice(start, end)),
    ['Home'],
  );
  assert.doesNotMatch(asPage.text, /Ferry lost/);
  assert.match((await normalize(shown)).text, /Ferry lost/);
});

test('what is known besides the file is used as evidence', async () => {
  const raw = 'CORRIN — Ruth Addler said the wall was sound, the board said on Monday.';
  const person = {
    name: 'Ruth Adler',
    shortName: 'Adler',
    sortName: 'Adler, Ruth',
    role: 'engineer',
    aliases: [],
    names: [],
    misspellings: [{ text: 'Ruth Addler', reason: 'A typing error.', requires: [] }],
  };
  const { text } = await normalize(raw, { people: new Map([['ruth-adler', person]]) });
  assert.match(text, /Ruth Adler said/);
});

test('what is no text is refused with its name', async () => {
  await assert.rejects(normalize(Uint8Array.of(0x61, 0xff, 0x00), { name: 'x.txt' }), /x\.txt/);
});
