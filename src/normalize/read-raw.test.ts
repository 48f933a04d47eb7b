import assert from 'node:assert/strict';
import { test } from 'node:test';
import { DecodeError } from './decode-error.ts';
import { MAX_REFERENCES, MAX_TAGS } from './limits.ts';
import { normalize } from './normalize.ts';
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
  await assert.rejects(readRaw(Buffer.from('<html><body></body></html>'), 'a.html'), {
    message: /a\.html: the page shows no text/,
    problem: 'emptyPage',
  });
  await assert.rejects(readRaw(Buffer.from('Subject: x\r\n\r\n'), 'a.eml'), {
    message: /a\.eml: no part of it/,
    problem: 'emptyMail',
  });
});

test('a page of more tags than pages have is refused before it is laid out', async () => {
  const page = (tags: number) => Buffer.from(`<b>${'<b>'.repeat(tags - 1)}deep`);
  await assert.rejects(readRaw(page(MAX_TAGS + 1), 'a.html'), {
    message: /a\.html: .* at most 60000 tags; save/,
    problem: 'tooManyTags',
    most: MAX_TAGS,
  });
  assert.equal((await readRaw(page(200), 'a.html')).text, 'deep');
  await assert.rejects(readRaw(Buffer.from(`<p>${'&amp;'.repeat(MAX_REFERENCES + 1)}`), 'a.html'), {
    message: /a\.html: .* at most 150000 character references; save/,
    problem: 'tooManyReferences',
  });
});

test('a text with a byte that is no UTF-8 is read as UTF-8, and the byte mended as likely', async () => {
  const bytes = Buffer.concat([
    Buffer.from('L’été, le caf'),
    Uint8Array.of(0xe9),
    Buffer.from(' était fermé.'),
  ]);
  const { text, encoding } = await readRaw(bytes, 'a.txt');
  assert.equal(encoding, 'utf-8');
  const { text: restored, edits } = normalize(text);
  assert.equal(restored, 'L’été, le café était fermé.');
  assert.deepEqual(
    edits.map(({ rule, grade }) => [rule, grade]),
    [['decode-bytes', 'likely']],
  );
});

test('what the server said of a text or a page is heard', async () => {
  const koi8 = Uint8Array.of(0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4);
  const text = await readRaw(koi8, 'a.txt', 'text/plain; charset=KOI8-R');
  assert.deepEqual(text, { text: 'Привет', encoding: 'koi8-r' });
  const page = await readRaw(koi8, 'a.html', 'text/html;charset="koi8-r"');
  assert.deepEqual([page.text, page.encoding], ['Привет', 'koi8-r']);
});

test('a page’s source in a text file is decoded as a page', async () => {
  const html = '<!doctype html><meta charset="windows-1251"><p>\xcf\xf0\xe8</p>';
  const { text, encoding } = await readRaw(latin1(html), 'a.txt');
  assert.deepEqual([text, encoding], ['При', 'windows-1251']);
});

test('a text in seven bits of another alphabet is read as such', async () => {
  const bytes = latin1(`\x1b$B${'$3$N$U$M$O9A$+$i'.repeat(3)}\x1b(B`);
  assert.equal((await readRaw(bytes, 'a.txt')).encoding, 'iso-2022-jp');
});

test('a mail says in which encoding its text was', async () => {
  const mail = (header: string) =>
    Buffer.concat([
      Buffer.from(`Subject: x\r\nContent-Type: text/plain;\r\n ${header}\r\n\r\nM`),
      Uint8Array.of(0xfc),
      Buffer.from('ller\r\n'),
    ]);
  const read = await readRaw(mail('charset="ISO-8859-1"'), 'a.eml');
  assert.deepEqual([read.text, read.encoding], ['Müller', 'windows-1252']);
  assert.equal((await readRaw(mail('charset=none-such'), 'a.eml')).encoding, 'utf-8');
});

test('a page may be longer than an article, whatever its file is called', async () => {
  const long = (start: string) => Buffer.from(`${start}<!--${' advert'.repeat(700_000)}--></html>`);
  const page = await readRaw(long('<html><p>Hello</p>'), 'standard input');
  assert.equal(page.text, 'Hello');
  await assert.rejects(readRaw(long('Hello'), 'a.txt'), /a\.txt: .* more than the 4 MiB/);
});
