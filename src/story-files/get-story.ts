import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import { readArticle } from '../markdown/read-article.ts';
import { ruleBook } from '../normalize/rules.ts';
import { assembleStory } from '../story/assemble-story.ts';
import type { StoryFiles } from '../story/files.ts';
import { formatProblem } from '../story/problem.ts';
import type { Story } from '../story/story.ts';

let built: Promise<Story> | undefined;
let kept: { readonly digest: string; readonly story: Story } | undefined;

/** A collection as the assembly takes it. Lines are not known: the loader has already checked every file. */
async function entriesOf<Name extends CollectionKey>(name: Name) {
  const entries: CollectionEntry<Name>[] = await getCollection(name);
  return entries.map((entry: CollectionEntry<Name>) => ({
    id: entry.id,
    file: entry.filePath ?? entry.id,
    data: entry.data as CollectionEntry<Name>['data'],
    lines: {},
    body: entry.body ?? '',
    digest: entry.digest,
  }));
}

async function readCollections(): Promise<{ files: StoryFiles; digest: string }> {
  const [
    story,
    articles,
    publishers,
    people,
    places,
    topics,
    events,
    questions,
    agreements,
    quotes,
  ] = await Promise.all([
    entriesOf('story'),
    entriesOf('articles'),
    entriesOf('publishers'),
    entriesOf('people'),
    entriesOf('places'),
    entriesOf('topics'),
    entriesOf('events'),
    entriesOf('questions'),
    entriesOf('agreements'),
    entriesOf('quotes'),
  ]);
  const named = { publishers, people, places, topics, events, questions, agreements, quotes };
  const all = [story, articles, ...Object.values(named)].flat();
  const files: StoryFiles = {
    ...named,
    story: story[0],
    articles: articles.map((entry) => ({
      ...entry,
      blocks: readArticle(entry.body, entry.file, ruleBook).blocks,
    })),
    unread: [],
  };
  return { files, digest: all.map(({ file, digest }) => `${file} ${digest}`).join('\n') };
}

async function assemble(): Promise<Story> {
  const { files, digest } = await readCollections();
  if (kept?.digest === digest) return kept.story;
  const { story, problems } = assembleStory(files);
  const errors = problems.filter(({ level }) => level === 'error');
  if (!story || errors.length > 0) {
    throw new Error(
      `The content does not fit together:\n\n${errors.map(formatProblem).join('\n')}`,
    );
  }
  kept = { digest, story };
  return story;
}

/**
 * The story for the pages, from the content collections; assembled once a build, and again when a file changes under
 * the development server.
 *
 * @throws Error that lists every error of the content
 */
export function getStory(): Promise<Story> {
  if (!import.meta.env.PROD) return assemble();
  built ??= assemble();
  return built;
}
