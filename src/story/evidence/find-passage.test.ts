import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Span, TextBlock } from '../../article/article-body.ts';
import { findAcross, findNearestPassage, findPassages, indexReport } from './find-passage.ts';

const changed = (
  text: string,
  was: string,
  kind: 'habit' | 'typography' | 'strip' = 'habit',
): Span => ({
  text,
  change: { was, kind, rule: 'test', reason: 'test', grade: 'certain' },
});
const block = (id: string, ...spans: (Span | string)[]): TextBlock => ({
  id,
  role: 'paragraph',
  spans: spans.map((span) => (typeof span === 'string' ? { text: span } : span)),
});
const report = (...blocks: TextBlock[]) => indexReport('harbour', blocks);
const spun = report(
  block(
    'p1',
    'The mayor’s two-day ',
    changed('visit', 'go to'),
    ' to the old harbour ended “in peace” – at last.',
  ),
);

test('unchanged words are found with their place in the restored text', () => {
  assert.deepEqual(findPassages(spun, 'the old harbour'), [
    {
      report: 'harbour',
      block: 'p1',
      start: 29,
      end: 44,
      text: 'the old harbour',
      changed: false,
      doubts: [],
    },
  ]);
});

test('words are found as restored and as scraped, and give the restored text', () => {
  for (const words of ['two-day visit to', 'two-day go to to']) {
    const [found] = findPassages(spun, words);
    assert.equal(found?.text, 'two-day visit to');
    assert.equal(found?.changed, true);
  }
});

test('words of an earlier state of the rules, half restored, are found', () => {
  const twice = report(
    block('p1', 'the ', changed('top', 'prime'), ' and ', changed('first', '1st'), ' envoy'),
  );
  for (const words of ['prime and first envoy', 'top and 1st envoy', 'prime and 1st envoy']) {
    assert.equal(findPassages(twice, words)[0]?.text, 'top and first envoy');
  }
});

test('white space and the shapes of quotation marks and dashes do not matter', () => {
  assert.equal(
    findPassages(spun, ' ended "in\n  peace" — at last.')[0]?.text,
    'ended “in peace” – at last.',
  );
});

test('case matters, and so do whole words', () => {
  assert.deepEqual(findPassages(spun, 'the Old harbour'), []);
  assert.deepEqual(findPassages(spun, 'he old harbour'), []);
  assert.deepEqual(findPassages(spun, 'the old harb'), []);
});

test('words that two lines of a page glued together are still whole words', () => {
  const glued = report(block('p1', changed('', 'Port newsThe', 'strip'), 'The mayor spoke.'));
  assert.equal(findPassages(glued, 'The mayor spoke')[0]?.text, 'The mayor spoke');
  assert.equal(findPassages(report(block('p1', 'newsThe mayor')), 'The mayor').length, 1);
});

test('words that go over two blocks are not found', () => {
  assert.deepEqual(
    findPassages(report(block('p1', 'one two'), block('p2', 'three')), 'two three'),
    [],
  );
});

test('every place is found', () => {
  const places = findPassages(report(block('p1', 'salt, salt'), block('p2', 'salt')), 'salt');
  assert.deepEqual(
    places.map(({ block: id, start }) => [id, start]),
    [
      ['p1', 0],
      ['p1', 6],
      ['p2', 0],
    ],
  );
});

test('words that were cut out give an empty passage', () => {
  const cut = report(block('p1', changed('', 'Leave a comment', 'strip')));
  assert.equal(findPassages(cut, 'Leave a comment')[0]?.text, '');
});

test('a change of dashes or spaces is no change of words', () => {
  const tidy = report(block('p1', 'two', changed(' – ', '--', 'typography'), 'three'));
  assert.equal(findPassages(tidy, 'two – three')[0]?.changed, false);
});

test('doubted words are told', () => {
  const doubtful = report(block('p1', 'he called it ', { text: '“building”', doubt: 'odd' }));
  assert.deepEqual(findPassages(doubtful, 'called it')[0]?.doubts, []);
  assert.deepEqual(findPassages(doubtful, 'it “building”')[0]?.doubts, [
    { start: 3, end: 13, reason: 'odd' },
  ]);
});

test('for misquoted words the nearest passage of the report is named', () => {
  const near = findNearestPassage(
    [spun],
    'harbour',
    'the short visit to the old harbour ended in peace',
  );
  assert.deepEqual(near, {
    report: 'harbour',
    block: 'p1',
    text: 'The mayor’s two-day visit to the old harbour ended “in peace',
    exact: false,
  });
});

test('words that another report has are found there', () => {
  const other = indexReport('market', [block('p3', 'Bread is dear.')]);
  assert.deepEqual(findNearestPassage([spun, other], 'harbour', 'Bread is dear'), {
    report: 'market',
    block: 'p3',
    text: 'Bread is dear',
    exact: true,
  });
});

test('words like nothing have no nearest passage', () => {
  assert.equal(findNearestPassage([spun], 'harbour', 'purple elephants sing'), undefined);
});

test('the nearest passage is one of the report itself, though another has a nearer one', () => {
  const market = indexReport('market', [block('p1', 'Bread is dear there')]);
  const fair = indexReport('fair', [block('p1', 'Bread is dear here')]);
  assert.deepEqual(findNearestPassage([market, fair], 'fair', 'Bread was dear there'), {
    report: 'fair',
    block: 'p1',
    text: 'Bread is dear here',
    exact: false,
  });
});

test('where the report has nothing like the words, the nearest passage of another is named', () => {
  const other = indexReport('market', [block('p1', 'Bread is dear at the market.')]);
  assert.deepEqual(findNearestPassage([spun, other], 'harbour', 'Bread is cheap at the market'), {
    report: 'market',
    block: 'p1',
    text: 'Bread is dear at the market',
    exact: false,
  });
});

test('of several paragraphs the likest is named, of those alike the first', () => {
  const near = (...texts: string[]) => {
    const blocks = texts.map((text, at) => block(`p${at + 1}`, text));
    return findNearestPassage([report(...blocks)], 'harbour', 'bread is dear now')?.block;
  };
  assert.equal(near('bread is cheap here', 'bread is dear here'), 'p2');
  assert.equal(near('bread is dear here', 'bread is cheap here'), 'p1');
  assert.equal(near('bread is dear here', 'bread is dear there'), 'p1');
});

test('words that run over two paragraphs are found there, across what was cut between them', () => {
  const pages = report(
    block('p1', 'Salt is dear.'),
    block('p2', 'Bread is not'),
    block('p3', changed('', 'Port News', 'strip')),
    block('p4', ' '),
    block('p5', 'and oil is.'),
  );
  assert.deepEqual(findAcross(pages, 'dear. Bread'), ['p1', 'p2']);
  assert.deepEqual(findAcross(pages, 'is not and oil'), ['p2', 'p5']);
  assert.equal(findAcross(pages, 'dear and oil'), undefined);
  assert.equal(findAcross(pages, 'dear. Bread is not and'), undefined);
});
