import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TextBlock } from '../markdown/article-body.ts';
import type { Entry } from './files.ts';
import { inventArticle, inventStory, plainBlock } from './invented-story.ts';
import { createResolver } from './resolver.ts';

const entry: Entry<unknown> = {
  id: 'x',
  file: 'content/events/x.yaml',
  data: {},
  lines: { '': 1, people: 4, evidence: 5, 'evidence.0.quote': 7 },
};

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
  plainBlock('p3', 'Bread was dear. It rained.'),
];

function createFor(unread: string[] = []) {
  const files = inventStory({ articles: [inventArticle('fair', {}, blocks)], unread });
  const titles = {
    articles: new Map([['fair', 'Courier']]),
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
  assert.equal(problems[0]?.level, 'notice');
  assert.match(problems[0]?.message ?? '', /\(p2, p3\)/);
});

test('evidence over two paragraphs is told which', () => {
  const [problem] = said('Bread was dear. Bread was').problems;
  assert.match(problem?.message ?? '', /run from p2 into p3 of “fair”/);
});

test('evidence in page furniture is refused', () => {
  const { passage, problems } = said('Port News');
  assert.equal(passage, undefined);
  assert.match(problems[0]?.message ?? '', /stand only in what was cut/);
});

test('evidence like nothing says so', () => {
  const [problem] = said('purple elephants sing').problems;
  assert.match(problem?.message ?? '', /Nothing in the reports is like them/);
});

test('an unknown report is told with those that exist', () => {
  const [problem] = said('The fair opened', 'somewhere-else').problems;
  assert.match(problem?.message ?? '', /no report “somewhere-else”\. The reports are: fair\./);
});

test('an id unlike any other is told how to become one', () => {
  const resolver = createFor();
  resolver.ref(entry, ['people', 0], 'people', 'tobias-marsh');
  assert.match(resolver.problems[0]?.message ?? '', /add the file people\/tobias-marsh\.yaml/);
});

test('what refers to a file that could not be read is not a second problem', () => {
  const resolver = createFor(['people/tobias-marsh']);
  assert.equal(resolver.ref(entry, ['people', 0], 'people', 'tobias-marsh'), undefined);
  assert.deepEqual(resolver.problems, []);
});
