import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOfScript } from './scripts.ts';

test('a language is known by its script and its telling letters', () => {
  const texts = [
    ['ar', 'قرر مجلس الميناء يوم الثلاثاء إغلاق الجسر القديم'],
    ['fa', 'شورای بندر روز سه شنبه پل قدیمی را بست و گفت'],
    ['ur', 'بندرگاہ کی کونسل نے منگل کو پرانا پل بند کر دیا ہے'],
    ['ru', 'Город сообщил в среду, что трамваи будут ходить всю ночь'],
    ['uk', 'Місто повідомило в середу, що трамваї їздитимуть усю ніч'],
    ['bg', 'Градът съобщи в сряда, че трамваите ще се движат цяла нощ'],
    ['zh', '市政府星期三宣布电车将从星期五起再次通宵运行'],
    ['ja', '市は水曜日に路面電車が金曜日から終夜運行すると発表した'],
    ['ko', '시는 수요일에 전차가 금요일부터 밤새 다닌다고 밝혔다'],
    ['el', 'Ο δήμος ανακοίνωσε ότι τα τραμ θα κινούνται όλη τη νύχτα'],
  ] as const;
  for (const [language, text] of texts) assert.equal(languageOfScript(text), language, text);
});

test('a name in another script, or a few letters, tell nothing', () => {
  assert.equal(
    languageOfScript('The paper 人民日报 said that the bridge would close on Tuesday.'),
    undefined,
  );
  assert.equal(languageOfScript('Мост'), undefined);
});
