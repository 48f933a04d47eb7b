import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventReports } from '../invented-reports.ts';
import { classifyNames } from './classify-names.ts';
import { findNameMentions, ordinaryWords } from './find-mentions.ts';

function kindIn(text: string, name: string, ...datelines: string[]) {
  const sentences = inventReports(['2022-05-11', text]).flatMap((report) => report.sentences);
  const forms = classifyNames(
    findNameMentions(sentences, ordinaryWords(sentences)),
    new Set(datelines),
  );
  return forms.find((form) => form.text === name)?.kind;
}

for (const [text, name, kind] of [
  ['Then Mayor Quinta Brell left.', 'Quinta Brell', 'person'],
  ['We met Quinta Brell, the engineer, there.', 'Quinta Brell', 'person'],
  ['The people of Orle came home.', 'Orle', 'place'],
  ['They left two villages, Orle and Arle.', 'Orle', 'place'],
  ['It lies in Orrin Sound.', 'Orrin Sound', 'place'],
  ['It is run by the utility Enerlux.', 'Enerlux', 'organisation'],
  ['Then Enerlux’s chief executive left.', 'Enerlux', 'organisation'],
  ['Then the Harbour Authority left.', 'Harbour Authority', 'organisation'],
  ['It lies in the Arle Water District.', 'Arle Water District', 'organisation'],
  ['It lies in the Arle District.', 'Arle District', 'place'],
  ['They were at Arle Memorial Hospital.', 'Arle Memorial Hospital', 'organisation'],
  ['It came from the White House.', 'White House', 'organisation'],
] as const) {
  test(`in “${text}” ${name} is a ${kind}`, () => {
    assert.equal(kindIn(text, name), kind);
  });
}

test('the place of a dateline is a place', () => {
  assert.equal(kindIn('Then Carrow slept.', 'Carrow', 'carrow'), 'place');
});
