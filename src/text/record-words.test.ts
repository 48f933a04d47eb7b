import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutSigns } from '../story/record/without-signs.ts';
import { CATALOGUES } from './interface.ts';
import { recordWords } from './record-words.ts';

for (const [language, text] of Object.entries(CATALOGUES)) {
  const { namesGap, signs } = recordWords(text);

  test(`${language}: what stands in place of words is found, whatever their number`, () => {
    for (const words of [1, 2, 3, 11, 99, 100, 250, 12_345, 2_000_000]) {
      assert.ok(namesGap(`In 2021, ${text.rights.leftOut(words)} then`), String(words));
    }
    for (const own of ['[… 4 birds …]', '[…]', 'Then [on Monday] 4 words', '4 …']) {
      assert.ok(!namesGap(own), own);
    }
  });

  test(`${language}: each sign that the edition puts behind a title is known`, () => {
    for (const sign of [text.drafts.sign, text.rights.restsOn, text.rights.restsInPartOn]) {
      assert.equal(withoutSigns(`It rains ${sign}`, signs), 'It rains');
    }
  });
}
