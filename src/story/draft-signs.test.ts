import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assembleStory } from './assemble-story.ts';
import { signDraft, withoutSign } from './draft-signs.ts';
import type { Entry } from './files.ts';
import { changeFirst, inventStory } from './invented-story.ts';

const drafted = <Data>(entries: readonly Entry<Data>[]) =>
  entries.map((entry) => ({
    ...entry,
    data: { ...entry.data, draft: true as const, by: 'a rule' },
  }));

/** Every `title`, `name`, `question` and `statement` in the parts of a story that entries stand in. */
function titlesIn(value: unknown, found: string[] = []): string[] {
  if (value instanceof Map) return titlesIn([...value.values()], found);
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, part] of Object.entries(value)) {
    if (['title', 'name', 'question', 'statement'].includes(key) && typeof part === 'string') {
      found.push(part);
    } else titlesIn(part, found);
  }
  return found;
}

test('whatever tells the title of a draft ends it with the sign', () => {
  const files = inventStory();
  const { story, problems } = assembleStory(
    {
      ...files,
      events: drafted(files.events),
      questions: drafted(files.questions),
      agreements: drafted(files.agreements),
      quotes: drafted(files.quotes),
    },
    '[draft]',
  );
  assert.deepEqual(problems, []);
  assert.ok(story);
  const { topics, publishers, people, places, articles, coverage, ...entries } = story;
  const named = new Set(['Ida Quill', 'the harbour', 'The fair']);
  const titles = titlesIn(entries).filter((title) => !named.has(title));
  const elsewhere = titlesIn([
    [...people.values()].map(({ events, quotes, questions }) => [events, quotes, questions]),
    [...places.values()].map(({ events }) => events),
    [...articles.values()].map(({ events, quotes, questions, blocks }) => [
      [events, quotes, questions],
      blocks.map((block) => [block.events, block.questions, block.quotes, block.agreements]),
    ]),
    [coverage.events, coverage.leftOut.map(({ events }) => events)],
  ]);
  assert.ok(titles.length > 8 && elsewhere.length > 8);
  for (const title of [...titles, ...elsewhere]) assert.match(title, / \[draft\]$/);
  assert.equal(story.story.hasDrafts, true);
});

test('a drafted person is signed on their own, not where another draft names them', () => {
  const files = inventStory();
  const people = drafted(files.people);
  const told = (changes: Partial<typeof files>) => {
    const { story } = assembleStory({ ...files, people, ...changes }, '[draft]');
    assert.ok(story);
    return story;
  };
  const byEditor = told({});
  assert.equal(byEditor.people.get('ida-quill')?.name, 'Ida Quill [draft]');
  assert.equal(byEditor.events.get('opening')?.people[0]?.title, 'Ida Quill [draft]');
  assert.equal(byEditor.people.get('ida-quill')?.passages.length, 2);
  const byRule = told({ events: drafted(files.events) });
  assert.equal(byRule.events.get('opening')?.people[0]?.title, 'Ida Quill');
});

test('the title of a drafted story is signed, and the sign is the language’s', () => {
  const { story: head, ...files } = inventStory();
  assert.ok(head);
  const [story] = drafted([head]);
  const assembled = assembleStory({ ...files, story }, '[brouillon]').story;
  assert.equal(assembled?.story.title, 'The fair [brouillon]');
  assert.equal(assembled?.story.shortTitle, 'Fair [brouillon]');
  assert.equal(assembled?.story.keyPoints[0]?.text, 'It opened. [brouillon]');
});

test('an accepted entry is told as if it had never been a draft', () => {
  const files = inventStory();
  const accepted = files.events.map((event) => changeFirst([event], { by: 'a rule' }));
  assert.deepEqual(assembleStory({ ...files, events: accepted }).story, assembleStory(files).story);
});

test('what is signed reads as before without its sign', () => {
  const draft = { draft: true } as const;
  assert.equal(withoutSign(signDraft('A [b] c', draft, '[b]'), draft, '[b]'), 'A [b] c');
  assert.equal(withoutSign('A [b]', {}, '[b]'), 'A [b]');
});
