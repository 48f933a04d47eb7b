import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { StoryFiles } from '../story/files.ts';
import { inventStory, plainBlock } from '../story/invented-story.ts';
import { formatRecorded, parseRecorded } from '../story/permalinks/recorded.ts';
import { whatAddressesSay } from '../story/permalinks/what-addresses-say.ts';
import { explainChanged, toRecorded } from './recorded-permalinks.ts';

const files = inventStory();
const written = formatRecorded(whatAddressesSay(files).map(toRecorded));
const { recorded } = parseRecorded(written);

/** What is told after the story has changed since its addresses were recorded. */
const changes = (now: StoryFiles, aliases: { from: string; to: string }[] = []) =>
  explainChanged('permalinks.txt', recorded, whatAddressesSay(now), aliases).map(
    ({ message }) => message,
  );

const withBlocks = (
  change: (blocks: StoryFiles['articles'][number]['blocks']) => typeof blocks,
) => ({
  ...files,
  articles: files.articles.map((one, i) =>
    i === 0 ? { ...one, blocks: change(one.blocks) } : one,
  ),
});
const [first, second] = files.events;
const article = files.articles[0];
if (!first || !second || !article)
  throw new Error('the invented story has two events and a report');

test('the list is read as it was written, in the order of pages and numbers', () => {
  assert.equal(formatRecorded([...recorded.values()]), written);
  const list = formatRecorded(
    ['/b/', '/a/#p10', '/a/#p9'].map((address) => ({ address, digests: [], note: '' })),
  );
  assert.deepEqual(list.split('\n').slice(3), ['/a/#p9', '/a/#p10', '/b/', '']);
  assert.deepEqual(parseRecorded('# a\r\n/a/\r\n\r\nb\r\n').strange, [4]);
});

test('a story that stays says the same, and so does one that is restored better', () => {
  assert.deepEqual(changes(files), []);
  const better = withBlocks((blocks) =>
    blocks.map((block) => ({
      ...block,
      spans: block.spans.map((span) => ({
        ...span,
        text: 'other words',
        change: {
          was: span.change?.was ?? span.text,
          kind: 'habit',
          rule: 'a',
          reason: 'a',
          grade: 'certain',
        } as const,
      })),
    })),
  );
  assert.deepEqual(changes(better), []);
});

test('a paragraph put in front makes every later one another text, and says where the old ones are', () => {
  const [block, ...more] = article.blocks;
  if (!block) throw new Error('the report has a block');
  const shifted = withBlocks((blocks) =>
    [plainBlock('p1', 'Something else stood here first.'), ...blocks].map((one, i) => ({
      ...one,
      id: `p${i + 1}`,
    })),
  );
  const told = changes(shifted);
  assert.equal(told.length, more.length + 1);
  assert.match(
    told[0] ?? '',
    /^\/articles\/day-two\/#p1 said “.*” and would say “Something else stood here first\.”\. What it said is at \/articles\/day-two\/#p2 now\..*--accept \/articles\/day-two\/#p1 --reason/,
  );
});

test('two events that swap their ids say something else, at each of their addresses', () => {
  const swapped = [
    { ...first, data: second.data },
    { ...second, data: first.data },
  ];
  const told = changes({ ...files, events: [...swapped, ...files.events.slice(2)] });
  assert.equal(told.length, 4);
  assert.match(told.join('\n'), /would say “The fair opens”/);
});

test('an event may get a better title, or further evidence, not both at once', () => {
  const withData = (data: Partial<typeof first.data>) => ({
    ...files,
    events: [{ ...first, data: { ...first.data, ...data } }, ...files.events.slice(1)],
  });
  const evidence = [...first.data.evidence, ...second.data.evidence];
  assert.deepEqual(changes(withData({ title: 'A better title' })), []);
  assert.deepEqual(changes(withData({ evidence })), []);
  assert.equal(changes(withData({ title: 'A better title', evidence })).length, 2);
});

test('a renamed report says the same at its old address', () => {
  const renamed = {
    ...files,
    articles: files.articles.map((one) =>
      one === article ? { ...one, data: { ...one.data, slug: 'day-second' } } : one,
    ),
  };
  const alias = [{ from: '/articles/day-two/', to: '/articles/day-second/' }];
  assert.deepEqual(changes(renamed, alias), []);
});
