import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TextBlock } from '../../article/article-body.ts';
import type { When } from '../../schemas/when.ts';
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
      'place harbour',
      'topic bread',
      'report day-one',
      'report day-two',
    ],
  );
});

test('keeps the scraped wording of a block only where it differs', () => {
  const passages = passagesOf();
  assert.match(find(passages, 'p1', 'day-one').scraped ?? '', /Mayor Quell opened/);
  assert.equal(find(passages, 'p1', 'day-two').scraped, undefined);
});

test('says which report, people and events a block tells of', () => {
  const block = find(passagesOf(), 'p1', 'day-one');
  assert.deepEqual(block.reports, ['day-one']);
  assert.deepEqual(block.people, ['ida-quill']);
  assert.deepEqual(block.events, ['opening']);
});

test('gives a difference its verdict and the editor’s words for each answer, not those of the reports', () => {
  const { title, text, reports, people, events } = find(passagesOf(), 'which-fair');
  assert.equal(title, 'What did she call it?');
  assert.equal(text, 'Both may be right.\nto remember\nfine');
  assert.deepEqual(reports, ['day-one', 'day-two']);
  assert.deepEqual(people, ['ida-quill']);
  assert.deepEqual(events, ['opening']);
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
  assert.ok(!passages.some(({ kind, reports }) => kind === 'article' && reports.includes('empty')));
});

test('keeps a headline of another page that was taken out, and nothing else that was', () => {
  const { articles } = inventStory();
  const taken = (id: string, was: string, rule: string): TextBlock => ({
    id,
    role: 'furniture',
    spans: [{ text: '', change: { was, kind: 'strip', rule, reason: 'r', grade: 'certain' } }],
  });
  const report = inventArticle('empty', { published: '2021-05-03' }, [
    taken('p1', 'Bread is cheap', 'strip-related-headlines'),
    taken('p2', 'Share this', 'strip-share-prompts'),
  ]);
  assert.deepEqual(
    passagesOf({ articles: [...articles, report] })
      .filter(({ kind, reports }) => kind === 'article' && reports.includes('empty'))
      .map(({ id, text, scraped }) => ({ id, text, scraped })),
    [{ id: 'p1', text: '', scraped: 'Bread is cheap' }],
  );
});

test('gives an event its dates as precise as they are known, and none where it has no date', () => {
  const whenOf = (when: When) => {
    const events = inventStory().events.map((event) =>
      event.id === 'closing' ? { ...event, data: { ...event.data, when } } : event,
    );
    return find(passagesOf({ events }), 'closing').when;
  };
  assert.deepEqual(whenOf({ from: '2021-05-30', to: '2021-06-01', circa: false }), [
    '2021-05-30',
    '2021-06-01',
  ]);
  assert.deepEqual(whenOf({ from: '2021-05-02T10:30', circa: false }), [
    '2021-05-02',
    '2021-05-02',
  ]);
  assert.deepEqual(whenOf({ from: '2021-05', circa: true }), ['2021-05', '2021-05']);
  assert.equal(whenOf({ stands: '2021', label: 'some day' }), undefined);
});

test('doubted words of a report have their sign where they are found, and quotations keep their places', () => {
  const { articles, quotes } = inventStory();
  const words = {
    before: 'On Saturday Mayor Quell said: “A ',
    doubted: 'fair',
    after: ' to remember,” he said.',
  };
  const day = inventArticle('day-one', {}, [
    {
      id: 'p1',
      role: 'paragraph',
      spans: [
        { text: words.before },
        { text: words.doubted, doubt: 'Which fair?' },
        { text: words.after },
      ],
    },
  ]);
  const others = articles.filter(({ data }) => data.slug !== 'day-one');
  const passages = passagesOf({ articles: [day, ...others], events: [], questions: [], quotes });
  const { text } = find(passages, 'p1', 'day-one');
  assert.match(text, /“A fair \[\?\] to remember,”/);
  const version = find(passages, 'to-remember').versions?.find(
    ({ report }) => report === 'day-one',
  );
  assert.equal(text.slice(version?.start, version?.end), 'A fair [?] to remember');
});
