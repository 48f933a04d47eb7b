import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inventArticle, plainBlock } from '../../story/invented-story.ts';
import { readReports } from './read-reports.ts';

test('sentences are counted through the report and lie in their blocks', () => {
  const [report] = readReports([
    inventArticle('a', {}, [
      plainBlock('p1', 'It rained. It snowed.'),
      plainBlock('p2', 'It hailed.'),
    ]),
  ]);
  assert.deepEqual(
    report?.sentences.map(({ at, block, text }) => [at, block.id, text]),
    [
      [0, 'p1', 'It rained.'],
      [1, 'p1', 'It snowed.'],
      [2, 'p2', 'It hailed.'],
    ],
  );
  for (const { block, start, end, text } of report?.sentences ?? [])
    assert.equal(block.text.slice(start, end), text);
});

test('furniture and credits tell nothing', () => {
  const [report] = readReports([
    inventArticle('a', {}, [
      plainBlock('p1', 'Share this.', 'furniture'),
      plainBlock('p2', 'A. Photographer', 'credit'),
    ]),
  ]);
  assert.deepEqual(report?.blocks, []);
});

test('reports stand in the order of their days, undated ones last', () => {
  const reports = readReports([
    inventArticle('c', {}, []),
    inventArticle('b', { published: '2022-05-11' }, []),
    inventArticle('a', { published: '2022-05-12' }, []),
  ]);
  assert.deepEqual(
    reports.map(({ slug }) => slug),
    ['b', 'a', 'c'],
  );
});

test('a day before a dash is no part of the first sentence', () => {
  for (const lead of ['May 16 - ', 'May 16 (Agency) — ', 'HALVER BAY, Sept. 3, 2021 – ']) {
    const [report] = readReports([inventArticle('a', {}, [plainBlock('p1', `${lead}It rained.`)])]);
    assert.equal(report?.sentences[0]?.text, 'It rained.', lead);
  }
});
