import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitsWords } from './fits-words.ts';

const fits = (text: string, words: string[], without: string[] = []) =>
  fitsWords(text, { words, without });

test('a word is found whole, whatever its case and accents', () => {
  assert.equal(fits('The FERRY is back', ['ferry']), true);
  assert.equal(fits('Ferries are back', ['ferry']), false);
  assert.equal(fits('Évian waits', ['evian']), true);
});

test('words in a row stand in a row, and the last may be a beginning', () => {
  assert.equal(fits('the old harbour bridge', ['harbour bridge']), true);
  assert.equal(fits('a bridge, a harbour', ['harbour bridge']), false);
  assert.equal(fits('the old harbour bridges', ['harbour bridg*']), true);
  assert.equal(fits('渡轮今天恢复', ['恢复']), true);
});

test('where no spaces stand between words, a beginning is found too, of any width and case', () => {
  assert.equal(fits('渡轮今天恢复', ['恢*']), true);
  assert.equal(fits('เรือข้ามฟากกลับมาแล้ว', ['เรือ*']), true);
  assert.equal(fits('ﾌｪﾘｰが戻る', ['フェリー']), true);
  assert.equal(fits('フェリーが戻る', ['ﾌｪﾘｰ＊']), true);
  assert.equal(fits('ＮＡＴＯ会議が開く', ['nato会議']), true);
  assert.equal(fits('NATO会議が開く', ['ＮＡＴＯ会*']), true);
  assert.equal(fits('ハハ', ['パパ']), false, 'what is set on a sign is no accent');
});

test('one of the words is enough, none lets all through, and one that is not wanted is enough against it', () => {
  assert.equal(fits('a quay', ['pier', 'quay']), true);
  assert.equal(fits('anything', []), true);
  assert.equal(fits('a quay for sale', ['quay'], ['for sale']), false);
  assert.equal(fits('', ['quay']), false);
});
