import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assembleStory } from '../../story/assemble-story.ts';
import type { StoryFiles } from '../../story/files.ts';
import { inventArticle, inventStory, plainBlock } from '../../story/invented-story.ts';
import type { SearchPassage } from './passage.ts';
import { storyPassages } from './story-passages.ts';

function passagesOf(changes: Partial<StoryFiles> = {}): SearchPassage[] {
  const { story } = assembleStory(inventStory(changes));
  assert.ok(story);
  return storyPassages(story);
}

const find = (passages: readonly SearchPassage[], id: string, report?: string) => {
  const found = passages.find((p) => p.id === id && (!report || p.reports.includes(report)));
  assert.ok(found, id);
  return found;
};

test('makes a passage of every block and every entry, reports first', () => {
  assert.deepEqual(
    passagesOf().map(({ kind, id }) => `${kind} ${id}`),
    [
      'article p1',
      'article p1',
      'article p2',
      'event opening',
      'event closing',
      'difference which-fair',
      'quotation to-remember',
      'person ida-quill',
    ],
  );
});

test('keeps the scraped wording of a block only where it differs', () => {
  const passages = passagesOf();
  assert.match(find(passages, 'p1', 'day-one').scraped ?? '', /Mayor Quell opened/);
  assert.equal(find(passages, 'p1', 'day-two').scraped, undefined);
});

test('says which report, people and days a block tells of', () => {
  const block = find(passagesOf(), 'p1', 'day-one');
  assert.deepEqual(block.reports, ['day-one']);
  assert.deepEqual(block.people, ['ida-quill']);
  assert.deepEqual(block.days, ['2021-05-01']);
});

test('gives a difference its verdict and the editor’s words for each answer, not those of the reports', () => {
  const { title, text, reports, people, days } = find(passagesOf(), 'which-fair');
  assert.equal(title, 'What did she call it?');
  assert.equal(text, 'Both may be right.\nto remember\nfine');
  assert.deepEqual(reports, ['day-one', 'day-two']);
  assert.deepEqual(people, ['ida-quill']);
  assert.deepEqual(days, ['2021-05-01']);
});

test('lets a quotation point at its words in the report', () => {
  const passages = passagesOf();
  const { text, versions, people } = find(passages, 'to-remember');
  assert.equal(text, 'Ida Quill\nAt the opening');
  assert.deepEqual(people, ['ida-quill']);
  const block = find(passages, 'p1', 'day-one');
  assert.deepEqual(
    versions?.map(({ report, start, end }) => [report, block.text.slice(start, end)]),
    [['day-one', 'A fair to remember']],
  );
});

test('leaves out blocks without words', () => {
  const { articles } = inventStory();
  const empty = inventArticle('empty', { published: '2021-05-03' }, [plainBlock('p1', ' ')]);
  const passages = passagesOf({ articles: [...articles, empty] });
  assert.ok(!passages.some(({ reports }) => reports.includes('empty')));
});

test('tells of each day of a span, and of none where the date is vague', () => {
  const daysOf = (from: string, to?: string) => {
    const events = inventStory().events.map((event) =>
      event.id === 'closing'
        ? { ...event, data: { ...event.data, when: { from, to, circa: false } } }
        : event,
    );
    return find(passagesOf({ events }), 'closing').days;
  };
  assert.deepEqual(daysOf('2021-05-30', '2021-06-01'), ['2021-05-30', '2021-05-31', '2021-06-01']);
  assert.deepEqual(daysOf('2021-05'), []);
});
