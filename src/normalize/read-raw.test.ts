import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DecodeError, MAX_TAGS } from './decode-bytes.ts';
import { readRaw } from './read-raw.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const WORDS =
  'The caf\xe9 closed on Monday, the owner said; \x93we cannot pay the rent,\x94 she added.';

test('plain text in another encoding is read, and the encoding named', async () => {
  const { text, encoding, page } = await readRaw(latin1(WORDS), 'a.txt');
  assert.equal(encoding, 'windows-1252');
  assert.ok(text.startsWith('The café closed') && text.includes('“we cannot'));
  assert.equal(page, undefined);
});

test('UTF-8 is read as such, with its mark and without', async () => {
  assert.equal((await readRaw(Buffer.from('Łódź'), 'a.txt')).encoding, 'utf-8');
  const marked = Uint8Array.of(0xff, 0xfe, 0x61, 0);
  assert.deepEqual(await readRaw(marked, 'a.txt'), { text: '\ufeffa', encoding: 'utf-16' });
});

test('bytes that are no text are refused with the file’s name', async () => {
  const picture = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2, 3);
  await assert.rejects(readRaw(picture, 'raw/a.txt'), (error: Error) => {
    return error instanceof DecodeError && error.message.startsWith('raw/a.txt:1: byte 1');
  });
});

test('a page is decoded by what it declares, unless its bytes are plainly UTF-8', async () => {
  const page = (charset: string, text: string) =>
    `<html><head><meta charset="${charset}"></head><body><p>${text}</p></body></html>`;
  const declared = await readRaw(latin1(page('iso-8859-1', 'M\xfcller')), 'a.html');
  assert.deepEqual([declared.text, declared.encoding], ['Müller', 'windows-1252']);
  const wrong = await readRaw(Buffer.from(page('iso-8859-1', 'Müller')), 'a.html');
  assert.deepEqual([wrong.text, wrong.encoding], ['Müller', 'utf-8']);
});

test('a page’s source is known as one in a text file, too', async () => {
  const { text, page } = await readRaw(Buffer.from('<!DOCTYPE html><p>Hello <b>you</b>'), 'a.txt');
  assert.equal(text, 'Hello you');
  assert.ok(page);
});

test('a page’s source is known below a declaration and a comment, and a text that speaks of one is none', async () => {
  const above = '<?xml version="1.0"?>\n<!-- saved -->\n<!DOCTYPE html><html lang="en">';
  const { text, page } = await readRaw(Buffer.from(`${above}<p>Hello <b>you</b>`), 'a.txt');
  assert.equal(text, 'Hello you');
  assert.ok(page);
  for (const plain of ['<!-- a note --> of ours', 'Write <html> first.']) {
    assert.deepEqual(await readRaw(Buffer.from(plain), 'a.txt'), {
      text: plain,
      encoding: 'utf-8',
    });
  }
});

test('a mail of plain text is a page with its subject as the title', async () => {
  const mail =
    'Subject: Ferry is back\r\nContent-Type: text/plain\r\n\r\nIt came <b>at noon</b>.\r\n';
  const { text, page } = await readRaw(Buffer.from(mail), 'a.eml');
  assert.equal(text, 'It came <b>at noon</b>.');
  assert.equal(page?.facts.titles[0]?.value, 'Ferry is back');
});

test('a page without text, and a mail without any, are refused', async () => {
  await assert.rejects(
    readRaw(Buffer.from('<html><body></body></html>'), 'a.html'),
    /a\.html: the page shows no text/,
  );
  await assert.rejects(
    readRaw(Buffer.from('Subject: x\r\n\r\n'), 'a.eml'),
    /a\.eml: no part of it/,
  );
});

test('a page of more tags than pages have is refused before it is laid out', async () => {
  const page = (tags: number) => Buffer.from(`<b>${'<b>'.repeat(tags - 1)}deep`);
  await assert.rejects(
    readRaw(page(MAX_TAGS + 1), 'a.html'),
    /a\.html: .* at most 60000 tags; save/,
  );
  assert.equal((await readRaw(page(200), 'a.html')).text, 'deep');
});
