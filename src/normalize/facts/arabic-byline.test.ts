import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArabicByline } from './arabic-byline.ts';

test('a line that says who wrote is a byline, with its names', () => {
  for (const [line, names] of [
    ['بقلم: نهى القصير', 'نهى القصير'],
    ['بقلم نهى القصير', 'نهى القصير'],
    ['كتب: بشير سلوم', 'بشير سلوم'],
    ['كتبت - هدى ريحان', 'هدى ريحان'],
    ['إعداد: سامي النجّار ويوسف مرعي', 'سامي النجّار ويوسف مرعي'],
    ['كَتَبَ: بشير سلوم – بيروت', 'بشير سلوم'],
    ['تقرير: بشير سلوم (وكالات)', 'بشير سلوم'],
    ['ترجمة: هدى ريحان | صحيفة المرسى', 'هدى ريحان'],
  ]) {
    assert.equal(readArabicByline(line ?? ''), names, line);
  }
});

test('a sentence that begins with such a word is none', () => {
  for (const line of [
    'كتب الوزير على صفحته أن الجسر سيفتتح غدا',
    'تقرير: الأسعار ترتفع في كل الأسواق بعد قرار المجلس',
    'إعداد الميناء لاستقبال السفن',
    'بقلم من ذهب كتب تاريخ الجزيرة على جدران الميناء القديم كله',
    'ترجمة: 12 كتابا',
    '',
  ]) {
    assert.equal(readArabicByline(line), undefined, line);
  }
});
