import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TextBlock } from '../../article/article-body.ts';
import type { Entry } from '../files.ts';
import { inventArticle, inventStory, plainBlock } from '../invented-story.ts';
import { createResolver } from './resolver.ts';

const entry: Entry<unknown> = {
  id: 'x',
  file: 'content/events/x.yaml',
  data: {},
  lines: { '': 1, people: 4, evidence: 5, 'evidence.0.report': 6, 'evidence.0.quote': 7 },
};

/** Where a problem of that entry is told, and that it is an error. */
const at = (line: number) => ({ level: 'error' as const, file: entry.file, line });

const cut: TextBlock = {
  id: 'p1',
  role: 'furniture',
  spans: [
    {
      text: '',
      change: { was: 'Port News', kind: 'strip', rule: 'r', reason: 'r', grade: 'certain' },
    },
  ],
};

const blocks = [
  cut,
  plainBlock('p2', 'The fair opened. Bread was dear.'),
  plainBlock('p3', 'Bread was dear. It rained. It poured.'),
];

function createFor(unread: string[] = []) {
  const files = inventStory({ articles: [inventArticle('fair', {}, blocks)], unread });
  const titles = {
    articles: new Map([
      ['fair', 'Courier'],
      ['market', 'Herald'],
    ]),
    people: new Map([['ida-quill', 'Ida Quill']]),
    places: new Map(),
    events: new Map(),
  };
  return createResolver(files, titles);
}

/** What is said of evidence for words of the one report. */
function said(quote: string, report = 'fair') {
  const resolver = createFor();
  const passage = resolver.passage(entry, ['evidence', 0], { report, quote });
  return { passage, problems: resolver.problems };
}

test('evidence that stands there is a passage, cited by the report’s label', () => {
  const { passage, problems } = said('The fair opened');
  assert.deepEqual(problems, []);
  assert.equal(passage?.label, 'Courier');
  assert.equal(passage?.block, 'p2');
});

test('a problem names the line of what is wrong, or of what holds it', () => {
  const { problems } = said('The fair closed for good');
  assert.deepEqual(
    problems.map(({ level, file, line }) => [level, file, line]),
    [['error', 'content/events/x.yaml', 7]],
  );
  const resolver = createFor();
  resolver.refs(entry, ['people'], 'people', ['ida-quil']);
  assert.equal(resolver.problems[0]?.line, 4);
});

test('evidence in several paragraphs is taken from the first, with a notice', () => {
  const { passage, problems } = said('Bread was dear');
  assert.equal(passage?.block, 'p2');
  assert.deepEqual(problems, [
    {
      ...at(7),
      level: 'notice',
      message:
        'The words “Bread was dear” stand in several paragraphs of “fair” (p2, p3). Quote more of the sentence.',
    },
  ]);
});

test('evidence that stands twice in one paragraph is taken from its first place', () => {
  const { passage, problems } = said('It');
  assert.deepEqual(problems, []);
  assert.deepEqual([passage?.block, passage?.start], ['p3', 16]);
});

test('evidence over two paragraphs is told which', () => {
  assert.deepEqual(said('Bread was dear. Bread was').problems, [
    {
      ...at(7),
      message:
        'The words “Bread was dear. Bread was” run from p2 into p3 of “fair”. Quote one paragraph, or give each its own evidence.',
    },
  ]);
});

test('evidence in page furniture is refused', () => {
  const { passage, problems } = said('Port News');
  assert.equal(passage, undefined);
  assert.deepEqual(problems, [
    {
      ...at(7),
      message: 'The words “Port News” stand only in what was cut from “fair” as page furniture.',
    },
  ]);
});

test('evidence like nothing says so, its words on one line', () => {
  assert.deepEqual(said(' purple\n  elephants sing ').problems, [
    {
      ...at(7),
      message:
        'The words “purple elephants sing” do not stand in one paragraph of “fair”. Nothing in the reports is like them.',
    },
  ]);
});

test('an unknown report is told at its line, with those that exist', () => {
  const { passage, problems } = said('The fair opened', 'somewhere-else');
  assert.equal(passage, undefined);
  assert.deepEqual(problems, [
    {
      ...at(6),
      message: 'There is no report “somewhere-else”. The reports are: fair, market.',
    },
  ]);
});

test('an id unlike any other is told how to become one', () => {
  const resolver = createFor();
  assert.equal(resolver.ref(entry, ['people', 0], 'people', 'tobias-marsh'), undefined);
  assert.deepEqual(resolver.problems, [
    {
      ...at(4),
      message:
        'There is no person “tobias-marsh”. Correct the id, or add the file people/tobias-marsh.yaml.',
    },
  ]);
});

test('what refers to a file that could not be read is not a second problem', () => {
  const resolver = createFor(['people/tobias-marsh']);
  assert.equal(resolver.ref(entry, ['people', 0], 'people', 'tobias-marsh'), undefined);
  assert.deepEqual(resolver.problems, []);
});

test('words with other capitals are sent to those that stand there', () => {
  assert.deepEqual(
    said('the Fair Opened').problems.map(({ message }) => message),
    [
      'The words “the Fair Opened” do not stand in one paragraph of “fair”. In p2 they have other capitals or marks: “The fair opened”. Copy them from there.',
    ],
  );
});
