import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ar } from '../../../text/ar.ts';
import type { CslItem } from './citable.ts';
import { formatOne } from './format-citations.ts';

test('a source is cited in Arabic: its month, its marks, its words', () => {
  const item: CslItem = {
    id: 'a',
    'citation-key': 'a',
    type: 'webpage',
    genre: 'قراءة مرمَّمة',
    language: 'ar',
    note: 'قراءة مرمَّمة.',
    title: 'غادرت العبارة الميناء',
    'container-title': 'خليج الصدف',
    issued: { 'date-parts': [[2019, 3, 4]] },
    URL: 'https://a.example/',
  };
  const { apa, chicago } = formatOne(item, ar.citing);
  assert.match(chicago, /«غادرت العبارة الميناء»\. قراءة مرمَّمة\. خليج الصدف, 4 مارس 2019\./);
  assert.match(apa, /2019/);
  assert.doesNotMatch(`${apa}${chicago}`.replace(/https:\S+/g, ''), /[A-Za-z]{2}/);
});
