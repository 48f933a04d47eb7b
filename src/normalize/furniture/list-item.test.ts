import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isListItem } from './list-item.ts';

test('an item of a list begins with a bullet, a dash or its number', () => {
  for (const line of ['• Bread', '•Bread', '- Bread', '2) Salt', '(3) Oil', '12. Flour'])
    assert.ok(isListItem(line), line);
  for (const line of ['Bread', '1.5 million loaves', '2 loaves', '–'])
    assert.ok(!isListItem(line), line);
});
