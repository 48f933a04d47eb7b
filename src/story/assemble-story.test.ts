import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assembleStory } from './assemble-story.ts';
import type { StoryFiles } from './files.ts';
import {
  assembleInvented,
  changeFirst,
  inventArticle,
  inventedProblems,
  inventStory,
} from './invented-story.ts';

test('a story without faults has no problems', () => {
  assert.deepEqual(inventedProblems({}), []);
});

test('articles come by date and are called by their writer', () => {
  assert.deepEqual(
    [...assembleInvented().articles.values()].map(({ slug, label, title }) => [slug, label, title]),
    [
      ['day-one', 'Courier', 'Courier'],
      ['day-two', 'The Gazette', 'The end'],
    ],
  );
});

test('articles of one day come by slug, those without a date last', () => {
  const report = (slug: string, published?: string) =>
    inventArticle(slug, published === undefined ? {} : { published }, []);
  const articles = [
    report('a'),
    report('d', '2021-05-01'),
    report('c', '2021-05-02'),
    report('b', '2021-05-01'),
  ];
  const bare = { events: [], questions: [], quotes: [], agreements: [] };
  const story = assembleInvented({ ...bare, articles });
  assert.deepEqual([...story.articles.keys()], ['b', 'd', 'c', 'a']);
});

test('two articles of one writer are numbered', () => {
  const writer = { status: 'editor', value: 'Courier', reason: 'r' } as const;
  const articles = inventStory().articles.map((article) => ({
    ...article,
    data: { ...article.data, writer },
  }));
  const labels = [...assembleInvented({ articles }).articles.values()].map(({ label }) => label);
  assert.deepEqual(labels, ['Courier (1)', 'Courier (2)']);
});

test('an event is linked to the questions and the quotations that name it, not to others', () => {
  const { questions, quotes } = inventStory();
  const changes: Partial<StoryFiles> = {
    questions: [
      changeFirst(questions, { events: ['closing', 'opening'] }),
      { ...changeFirst(questions, { events: ['closing'] }), id: 'when-it-closed' },
    ],
    quotes: [
      changeFirst(quotes, {}),
      { ...changeFirst(quotes, { event: 'closing', title: 'A fine old fair' }), id: 'fine' },
      { ...changeFirst(quotes, { event: undefined }), id: 'aside' },
    ],
  };
  const story = assembleInvented(changes);
  const linked = (id: string) => {
    const event = story.events.get(id);
    return { questions: event?.questions, quotes: event?.quotes };
  };
  const which = { id: 'which-fair', title: 'What did she call it?' };
  assert.deepEqual(linked('opening'), {
    questions: [which],
    quotes: [{ id: 'to-remember', title: 'A fair to remember' }],
  });
  assert.deepEqual(linked('closing'), {
    questions: [{ ...which, id: 'when-it-closed' }, which],
    quotes: [{ id: 'fine', title: 'A fine old fair' }],
  });
});

test('a reference to nothing is named with the nearest that exists', () => {
  const { events } = inventStory();
  assert.deepEqual(
    inventedProblems({
      events: [changeFirst(events, { people: ['ida-quil'] }), ...events.slice(1)],
    }),
    [
      'error content/events/closing.yaml:1  There is no person “ida-quil”. Did you mean “ida-quill”?',
    ],
  );
});

test('a reference to a file that could not be read is not reported again', () => {
  assert.deepEqual(inventedProblems({ people: [], unread: ['people/ida-quill'] }), []);
});

test('without a story file the rest is still checked, by the clock of Greenwich', () => {
  const { events } = inventStory();
  const closing = changeFirst(events, {
    place: 'harbor',
    when: { from: '2021-05-02', circa: false },
  });
  const files = inventStory({ story: undefined, events: [closing, ...events.slice(1)] });
  const { story, problems } = assembleStory(files);
  assert.equal(story, undefined);
  assert.deepEqual(
    problems.map(({ message }) => message),
    ['There is no place “harbor”. Did you mean “harbour”?'],
  );
});

test('a story whose time zone is none is put together by the clock of Greenwich', () => {
  const { story: file } = inventStory();
  assert.ok(file);
  const late = { from: '2021-05-01T23:30', circa: false };
  const [closing, ...others] = inventStory().events;
  assert.ok(closing);
  const events = [{ ...closing, data: { ...closing.data, when: late } }, ...others];
  const story = assembleInvented({ story: changeFirst([file], { timeZone: 'Moon/Sea' }), events });
  assert.equal(story.events.get('closing')?.datetime, '2021-05-01T23:30+00:00');
  assert.equal(story.events.get('closing')?.phase, '2021-05-01');
});
