import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArabicDateline } from './arabic-dateline.ts';

const read = (text: string) => {
  const { place, source, passage } = readArabicDateline(text) ?? {};
  return [place, source, passage];
};

test('a place with its agency opens a report', () => {
  assert.deepEqual(read('خليج الصدف (وكالة المنارة) - يتوقع التجار'), [
    'خليج الصدف',
    'وكالة المنارة',
    'خليج الصدف (وكالة المنارة) -',
  ]);
  assert.deepEqual(read('بيروت – رويترز: أعلن المجلس'), ['بيروت', 'رويترز', 'بيروت – رويترز:']);
});

test('a city that is known for one does so alone', () => {
  assert.deepEqual(read('القاهرة - أعلنت الوزارة'), ['القاهرة', undefined, 'القاهرة -']);
});

test('other words before a dash are no place', () => {
  for (const text of [
    'السؤال - كما قال الربان - هو متى تبحر العبارة',
    'القاهرة مدينة كبيرة',
    'قال الربان (وهو من الجزيرة) - إنه لن يعود',
  ]) {
    assert.equal(readArabicDateline(text), undefined, text);
  }
});
