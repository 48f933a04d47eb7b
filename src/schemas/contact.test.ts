import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isContact, isExampleContact } from './contact.ts';

test('a contact is a mailto address or one on the web', () => {
  const right = ['mailto:desk@news.example', 'https://news.example/issues/new?labels=site'];
  const wrong = [
    'desk@news.example',
    'mailto:desk',
    'http://news.example',
    'https://',
    'mailto:a@b?c',
  ];
  assert.deepEqual(right.filter(isContact), right);
  assert.deepEqual(wrong.filter(isContact), []);
});

test('hosts kept for examples are read by nobody', () => {
  const examples = [
    'mailto:desk@news.example',
    'mailto:desk@Example.ORG',
    'https://www.example.com/issues/new?page={page}',
    'https://tracker.test/new',
  ];
  const real = [
    'mailto:desk@example.org.uk',
    'mailto:example@news.org',
    'https://bestexample.com/',
  ];
  assert.deepEqual(examples.filter(isExampleContact), examples);
  assert.deepEqual(real.filter(isExampleContact), []);
});
