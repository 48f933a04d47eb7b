import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { type CacheMap, cacheMap } from '../build-cache/cache-map.ts';
import { codeDigest } from '../build-cache/code-digest.ts';
import { ruleBookWith } from '../normalize/rules.ts';
import type { Corrections } from '../schemas/correction.ts';
import { idSchema } from '../schemas/evidence.ts';
import { isListPage, isPagesOwnId } from '../schemas/pages-own-ids.ts';
import { storySchema } from '../schemas/story.ts';
import type { Entry, StoryFiles } from '../story/files.ts';
import type { Problem } from '../story/problem.ts';
import { type YamlCollection, yamlCollections } from './collections.ts';
import { findStrayFiles } from './find-stray-files.ts';
import { type ContentFile, keyOf, listFiles } from './list-files.ts';
import { type ArticleReading, readArticles } from './read-articles.ts';
import { readChanges } from './read-changes.ts';
import { readDismissed } from './read-dismissed.ts';
import { type EntryReading, readEntryFile, readEntryText } from './read-entry.ts';
import { readHabits } from './read-habits.ts';
import { explainRights, readRights } from './read-rights.ts';
import { readSources } from './read-sources.ts';
import { sayCommand } from './say-command.ts';

/** What was found wrong while reading, and the entries that could not be read. */
interface Findings {
  readonly problems: Problem[];
  readonly unread: string[];
  /** What files of this folder said when they were read before. */
  readonly kept: CacheMap<EntryReading<unknown>>;
}

function readFile<Data>(file: ContentFile, schema: z.ZodType<Data>, findings: Findings) {
  // The path says the schema, and with its text it is the key.
  const { entry, problems } = readEntryFile(
    file,
    schema,
    (text) =>
      findings.kept.get(keyOf(file, text), () =>
        readEntryText(file, text, schema),
      ) as EntryReading<Data>,
  );
  findings.problems.push(...problems);
  return entry;
}

function readCollection<Data>(
  dir: string,
  name: YamlCollection,
  schema: z.ZodType<Data>,
  findings: Findings,
): Entry<Data>[] {
  const entries = new Map<string, Entry<Data>>();
  for (const file of listFiles(join(dir, name), ['.yaml', '.yml'])) {
    const other = entries.get(file.id);
    if (other) {
      const message = `${other.file} has the same id, “${file.id}”. Rename one of the two files.`;
      findings.problems.push({ level: 'error', file: file.path, message });
      continue;
    }
    if (!idSchema.safeParse(file.id).success) {
      const message = `The file's name is the entry's id and its address: “${file.id}” must be lower-case words joined by hyphens, and not long. Rename the file.`;
      findings.problems.push({ level: 'error', file: file.path, message });
    } else if (name === 'events' && isPagesOwnId(file.id)) {
      const message = `A part of the timeline's page has the id “${file.id}”. Rename the file.`;
      findings.problems.push({ level: 'error', file: file.path, message });
    } else if (isListPage(file.id)) {
      const message = `Further pages of long lists are called “${file.id}”. Rename the file.`;
      findings.problems.push({ level: 'error', file: file.path, message });
    }
    const entry = readFile(file, schema, findings);
    if (entry) entries.set(file.id, entry);
    else findings.unread.push(`${name}/${file.id}`);
  }
  return [...entries.values()];
}

function readStory(dir: string, findings: Findings, reports: number): StoryFiles['story'] {
  const path = join(dir, 'story.yaml');
  if (existsSync(path)) return readFile({ id: 'story', path }, storySchema, findings);
  const first =
    reports > 0
      ? ''
      : ` Put reports into ${join(dir, 'raw')} and run “${sayCommand('normalize')}”; then`;
  const message = `The file is missing. It names the story: title, standfirst, span, place, time zone.${first} “${sayCommand('draft')}” makes one of the reports, “${sayCommand('new story')}” an empty one.`;
  findings.problems.push({ level: 'error', file: path, message });
  return undefined;
}

/**
 * Reads the content folder: every file typed by its schema, and every problem that a single file has.
 * References between files are checked by `assembleStory`.
 *
 * @param dir the content folder, as it is to be named in problems
 */
export function readContent(dir: string): { files: StoryFiles; problems: Problem[] } {
  const code = [
    dir,
    codeDigest(['src/schemas', 'src/article', 'src/normalize', 'src/story', 'src/content-folder']),
  ];
  const articlesKept = cacheMap<ArticleReading>('articles', code);
  const findings: Findings = {
    problems: existsSync(dir) ? findStrayFiles(dir) : [],
    unread: [],
    kept: cacheMap('entries', code),
  };
  const read = <Name extends YamlCollection>(name: Name) =>
    readCollection<z.output<(typeof yamlCollections)[Name]>>(
      dir,
      name,
      yamlCollections[name] as unknown as z.ZodType<z.output<(typeof yamlCollections)[Name]>>,
      findings,
    );
  const articles = readArticles(dir, ruleBookWith(readHabits()), articlesKept);
  findings.problems.push(...articles.problems);
  findings.unread.push(...articles.unread);
  findings.problems.push(...readDismissed(dir).problems);
  findings.problems.push(...readSources(dir).problems);
  const withRights = readRights(dir, articles.entries, (file, schema) =>
    readFile(file, schema as unknown as z.ZodType<Corrections>, findings),
  );
  findings.problems.push(...explainRights(withRights));
  const record = readChanges(dir);
  findings.problems.push(...record.problems);
  const files: StoryFiles = {
    story: readStory(dir, findings, articles.entries.length),
    articles: withRights,
    publishers: read('publishers'),
    people: read('people'),
    places: read('places'),
    topics: read('topics'),
    events: read('events'),
    questions: read('questions'),
    agreements: read('agreements'),
    quotes: read('quotes'),
    ...(record.changes.length > 0 && { changes: record.changes }),
    unread: findings.unread,
  };
  findings.kept.save();
  articlesKept.save();
  return { files, problems: findings.problems };
}
