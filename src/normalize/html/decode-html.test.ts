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
