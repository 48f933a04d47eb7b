import { getCollection } from 'astro:content';
import { readArticle } from '../article/read-article.ts';
import { ruleBookWith } from '../normalize/rules.ts';
import type { ArticleFile } from '../schemas/article.ts';
import type { StoryFile } from '../schemas/story.ts';
import { assembleStory } from '../story/assemble-story.ts';
import type { Entry } from '../story/files.ts';
import { formatProblem } from '../story/problem.ts';
import type { Story } from '../story/story.ts';
import { readHabits } from './read-habits.ts';

let built: Promise<Story> | undefined;
let kept: { readonly digest: string; readonly story: Story } | undefined;

interface Loaded<Data> {
  readonly id: string;
  readonly data: Data;
  readonly filePath?: string | undefined;
  readonly body?: string | undefined;
  readonly digest?: string | number | undefined;
}

interface LoadedEntry<Data> extends Entry<Data> {
  readonly body: string;
  readonly digest: string;
}

/** An entry as the assembly takes it. Lines are not known: the loader has already checked every file. */
const toEntry = <Data>({ id, data, filePath, body, digest }: Loaded<Data>): LoadedEntry<Data> => ({
  id,
  data,
  file: filePath ?? id,
  lines: {},
  body: body ?? '',
  digest: `${filePath} ${digest}`,
});

async function readCollections() {
  const story: LoadedEntry<StoryFile>[] = (await getCollection('story')).map(toEntry);
  const articles: LoadedEntry<ArticleFile>[] = (await getCollection('articles')).map(toEntry);
  const others = {
    publishers: (await getCollection('publishers')).map(toEntry),
    people: (await getCollection('people')).map(toEntry),
    places: (await getCollection('places')).map(toEntry),
    topics: (await getCollection('topics')).map(toEntry),
    events: (await getCollection('events')).map(toEntry),
    questions: (await getCollection('questions')).map(toEntry),
    agreements: (await getCollection('agreements')).map(toEntry),
    quotes: (await getCollection('quotes')).map(toEntry),
  };
  const all: LoadedEntry<unknown>[] = [story, articles, ...Object.values(others)].flat();
  return { story: story[0], articles, others, digest: all.map(({ digest }) => digest).join('\n') };
}

async function assemble(): Promise<Story> {
  const { digest, articles, others, ...rest } = await readCollections();
  if (kept?.digest === digest) return kept.story;
  const rules = ruleBookWith(readHabits());
  const withBlocks = articles.map((entry) => ({
    ...entry,
    blocks: readArticle(entry.body, entry.file, rules).blocks,
  }));
  const files = { ...others, story: rest.story, articles: withBlocks, unread: [] };
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
