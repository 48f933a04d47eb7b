import assert from 'node:assert/strict';
import { test } from 'node:test';
import { damagesOf, damageWords } from './damage-words.ts';
import { en } from './en.ts';

const spin = { ratePer100Words: 0, spun: false, sparesQuotations: true, sparesCapitals: true };
const english = { status: 'inferred' as const, value: ['en'], reason: 'It reads so.' };
const report = { spin, language: english, edits: {}, flags: 0 };

test('a spun report says so, with what was changed and doubted', () => {
  const spun = {
    ...report,
    spin: { ...spin, spun: true },
    edits: { habit: 3, strip: 2 },
    flags: 1,
  };
  assert.equal(damageWords(spun, en), 'Reworded by software · 5 changes · 1 passage in doubt');
});

test('a translated report says so, and one that was reworded besides says both', () => {
  const language = { ...english, value: ['fr', 'en'] };
  assert.equal(
    damageWords({ ...report, language, edits: { strip: 1 } }, en),
    'Translated by software · 1 change',
  );
  assert.match(
    damageWords({ ...report, language, spin: { ...spin, spun: true } }, en),
    /^Translated by software, Reworded by software ·/,
  );
});

test('a report that its copier told in other words says so', () => {
  assert.match(
    damageWords({ ...report, reworded: 'It has other quotations.' }, en),
    /^Reworded by the copier ·/,
  );
});

test('nothing is claimed of a text beyond what can be seen', () => {
  assert.match(damageWords(report, en), /^Copied as it stands, as far as we can see ·/);
});

test('a text that cannot be judged says so, unless something is known of it all the same', () => {
  const unjudged = 'It is too short to judge.';
  assert.match(damageWords({ ...report, unjudged }, en), /^Not judged ·/);
  assert.match(
    damageWords({ ...report, unjudged, spin: { ...spin, spun: true } }, en),
    /^Reworded by software ·/,
  );
});

test('a copy that breaks off says so, beside what else is known', () => {
  const cut = 'It breaks off.';
  assert.match(damageWords({ ...report, cut }, en), /^Shortened or cut off ·/);
  assert.match(
    damageWords({ ...report, cut, spin: { ...spin, spun: true } }, en),
    /^Reworded by software, Shortened or cut off ·/,
  );
  assert.match(
    damageWords({ ...report, cut, unjudged: 'It is too short to judge.' }, en),
    /^Shortened or cut off, Not judged ·/,
  );
});

test('each thing that is known says how, and what is only not seen has no reason', () => {
  const reasons = (changes: object) =>
    damagesOf({ ...report, ...changes }, en).map(({ kind, reason }) => [kind, reason]);
  assert.deepEqual(
    reasons({ language: { ...english, value: ['fr', 'en'] }, cut: 'It breaks off.' }),
    [
      ['translated', 'It reads so.'],
      ['cut', 'It breaks off.'],
    ],
  );
  const stated = { status: 'stated', value: ['fr', 'en'], passage: 'Traduit de l’anglais.' };
  assert.deepEqual(reasons({ language: stated }), [
    ['translated', 'The file says: “Traduit de l’anglais.”'],
  ]);
  assert.deepEqual(reasons({ spin: { ...spin, spun: true, ratePer100Words: 2.5 } }), [
    ['spun', 'Signs of rewording software per 100 words: 2.5.'],
  ]);
  assert.deepEqual(reasons({ unjudged: 'It is too short.' }), [['notJudged', 'It is too short.']]);
  assert.deepEqual(reasons({}), [['copied', undefined]]);
});
