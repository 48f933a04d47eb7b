import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactAddress } from './contact-address.ts';

const page = 'https://news.example/articles/a/';
const message = { title: 'Wrong & odd: A', page, body: `On ${page}\r\n` };

test('a letter has the page in its text', () => {
  const address = new URL(contactAddress('mailto:desk@news.example', message));
  assert.equal(address.pathname, 'desk@news.example');
  assert.equal(address.searchParams.get('subject'), 'Wrong & odd: A');
  assert.equal(address.searchParams.get('body'), message.body);
});

test('a new issue keeps what its address asks for already', () => {
  const address = new URL(contactAddress('https://issues.example/new?labels=site', message));
  assert.deepEqual(Object.fromEntries(address.searchParams), {
    labels: 'site',
    title: 'Wrong & odd: A',
    body: message.body,
  });
});

test('an address says itself where the page belongs', () => {
  assert.equal(
    contactAddress('https://issues.example/new?about={page}', message),
    'https://issues.example/new?about=https%3A%2F%2Fnews.example%2Farticles%2Fa%2F',
  );
});

test('a subject of the editor’s own is the one subject, and a place within a page stays the last', () => {
  const letter = new URL(contactAddress('mailto:desk@news.example?subject=Errata', message));
  assert.deepEqual(letter.searchParams.getAll('subject'), ['Errata']);
  const form = new URL(contactAddress('https://news.example/wrong#form', message));
  assert.deepEqual([form.hash, form.searchParams.get('body')], ['#form', message.body]);
});
