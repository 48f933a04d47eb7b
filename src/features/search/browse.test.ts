import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assembleStory } from '../../story/assemble-story.ts';
import type { StoryFiles } from '../../story/files.ts';
import { inventArticle, inventStory, plainBlock } from '../../story/invented-story.ts';
import { type Browse, browseStory } from './browse.ts';

function browse(changes: Partial<StoryFiles> = {}): Browse {
  const { story } = assembleStory(inventStory(changes));
  assert.ok(story);
  return browseStory(story);
}

test('lists people, places and topics with the passages that have them', () => {
  const { people, places, topics } = browse();
  assert.deepEqual(
    [people, places, topics].map((entries) => entries.map(({ id, lines }) => [id, lines.length])),
    [[['ida-quill', 2]], [['harbour', 1]], [['bread', 1]]],
  );
});

test('shows the words before and after, which give the passage when joined', () => {
  const [line] = browse().topics[0]?.lines ?? [];
  assert.ok(line);
  assert.equal(line.before + line.passage.text + line.after, 'Bread was dear.');
});

test('cuts long surroundings at words', () => {
  const { articles } = inventStory();
  const far = `Word${' word'.repeat(30)}.`;
  const report = inventArticle('far', { published: '2021-05-03' }, [
    plainBlock('p1', `${far} Ida Quill came. ${far}`),
  ]);
  const { people } = browse({ articles: [...articles, report] });
  const line = people[0]?.lines.find(({ passage }) => passage.report === 'far');
  assert.match(line?.before ?? '', /^… (?:word )+word\. $/);
  assert.match(line?.after ?? '', /^ Word(?: word)+ …$/);
  assert.ok((line?.before.length ?? 99) < 70 && (line?.after.length ?? 99) < 70);
});

test('leaves out names that stand nowhere, and sorts the others', () => {
  const { topics, ...story } = inventStory();
  const [bread] = topics;
  assert.ok(bread);
  const topic = (id: string, name: string, words: string[]) => ({
    ...bread,
    id,
    data: { ...bread.data, name, words },
  });
  const found = browse({
    ...story,
    topics: [topic('z', 'Élan', ['fair']), topic('n', 'Nothing', ['kangaroo']), bread],
  });
  assert.deepEqual(
    found.topics.map(({ name }) => name),
    ['Bread', 'Élan'],
  );
});
