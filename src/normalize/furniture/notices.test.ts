import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPageNotice, speaksOfPage } from './notices.ts';

test('a notice has several words of a page about itself and speaks to its visitor', () => {
  assert.ok(isPageNotice('We use cookies to show you what you like. Read our privacy policy.'));
  assert.ok(!isPageNotice('The baker sells cookies, and the court asked for his privacy policy.'));
  assert.ok(!isPageNotice('“We use cookies, and your browser knows,” the baker said.'));
});

test('how to reach the paper, and whence its prices come, are notices', () => {
  assert.ok(
    isPageNotice(
      'Our customer service answers from Sunday to Friday. Telephone: 555, fax: 556, e-mail: a@b.example',
    ),
  );
  assert.ok(
    isPageNotice('Quotes delayed by an hour. Real-time quotes from A, market data provided by B.'),
  );
  assert.ok(!isPageNotice('The customer service of the ferry had no telephone, the court heard.'));
});

test('a short line speaks of its page by one such word', () => {
  assert.ok(speaksOfPage('New terms of use'));
  assert.ok(!speaksOfPage('New terms for the ferry'));
});
