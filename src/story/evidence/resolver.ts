import { haveSameLetters } from '../../article/same-letters.ts';
import type { Evidence } from '../../schemas/evidence.ts';
import { isDraft } from '../draft-signs.ts';
import { type Entry, lineOf, type StoryFiles } from '../files.ts';
import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Passage, Ref } from '../story.ts';
import {
  findAcross,
  findNearestPassage,
  findPassages,
  findReport,
  indexReport,
  type ReportIndex,
} from './find-passage.ts';
import { createPassageFragments } from './passage-fragment.ts';

type Path = readonly (string | number)[];

/** The collections that others refer to by id, with what one entry is called. */
const NOUNS = {
  articles: 'report',
  people: 'person',
  places: 'place',
  events: 'event',
} as const;

export type Referable = keyof typeof NOUNS;

/** Turns what files say of each other into links and passages, and collects what is wrong. */
export interface Resolver {
  readonly problems: Problem[];
  readonly reports: readonly ReportIndex[];
  /** The entry that is referred to; undefined, with a problem, when there is none. */
  readonly ref: (entry: Entry<unknown>, path: Path, to: Referable, id: string) => Ref | undefined;
  readonly refs: (
    entry: Entry<unknown>,
    path: Path,
    to: Referable,
    ids: readonly string[],
  ) => Ref[];
  /** The passage that evidence quotes; undefined, with a problem, when it is not there. */
  readonly passage: (entry: Entry<unknown>, path: Path, evidence: Evidence) => Passage | undefined;
}

/** How each thing is called where it is linked, by collection and id. */
export type Titles = Readonly<Record<Referable, ReadonlyMap<string, string>>>;

const quoted = (words: string) => `“${words.replace(/\s+/g, ' ').trim()}”`;

/** @param titles the titles of all entries that exist; for articles the label by which they are cited */
export function createResolver(files: StoryFiles, titles: Titles): Resolver {
  const problems: Problem[] = [];
  const unread = new Set(files.unread);
  const names = new Map<string, string>([
    ...files.people.map(({ id, data }) => [`people/${id}`, data.name] as const),
    ...files.places.map(({ id, data }) => [`places/${id}`, data.name] as const),
  ]);
  const fragments = new Map(
    files.articles.map(({ data, blocks }) => {
      const headline = data.title.status === 'editor' ? data.title.value : '';
      return [data.slug, createPassageFragments(blocks, headline)];
    }),
  );
  const reports = files.articles.map(({ data, blocks }) => indexReport(data.slug, blocks));

  const report = (entry: Entry<unknown>, path: Path, level: Problem['level'], message: string) =>
    problems.push({ level, file: entry.file, line: lineOf(entry, path), message });

  const ref: Resolver['ref'] = (entry, path, to, id) => {
    const title = titles[to].get(id);
    if (title !== undefined) {
      // A draft is one with all whom it names.
      return { id, title: (isDraft(entry) && names.get(`${to}/${id}`)) || title };
    }
    if (!unread.has(`${to}/${id}`)) {
      const known = [...titles[to].keys()];
      const hint = didYouMean(id, known);
      const add =
        to === 'articles'
          ? ` The reports are: ${known.join(', ')}.`
          : ` Correct the id, or add the file ${to}/${id}.yaml.`;
      report(entry, path, 'error', `There is no ${NOUNS[to]} “${id}”.${hint || add}`);
    }
    return undefined;
  };

  const notFound = (evidence: Evidence): string => {
    const report = findReport(reports, evidence.report)?.report;
    const across = report && findAcross(report, evidence.quote);
    if (across) {
      return `The words ${quoted(evidence.quote)} run from ${across.join(' into ')} of “${evidence.report}”. Quote one paragraph, or give each its own evidence.`;
    }
    const near = findNearestPassage(reports, evidence.report, evidence.quote);
    const start = `The words ${quoted(evidence.quote)} do not stand in one paragraph of “${evidence.report}”.`;
    if (!near) return `${start} Nothing in the reports is like them.`;
    const place = near.report === evidence.report ? near.block : `“${near.report}”, ${near.block}`;
    if (near.exact) {
      return `${start} They stand in ${place}: change “report”, or quote this report's own words.`;
    }
    return haveSameLetters(near.text, evidence.quote)
      ? `${start} In ${place} they have other capitals or marks: ${quoted(near.text)}. Copy them from there.`
      : `${start} The nearest passage (${place}) is: ${quoted(near.text)}`;
  };

  const passage: Resolver['passage'] = (entry, path, evidence) => {
    const source = ref(entry, [...path, 'report'], 'articles', evidence.report);
    const index = findReport(reports, evidence.report)?.report;
    if (!source || !index) return undefined;
    const found = findPassages(index, evidence.quote);
    const kept = found.filter((match) => match.text.trim() !== '');
    const [first] = kept;
    const at = [...path, 'quote'];
    if (!first) {
      const message =
        found.length > 0
          ? `The words ${quoted(evidence.quote)} stand only in what was cut from “${evidence.report}” as page furniture.`
          : notFound(evidence);
      report(entry, at, 'error', message);
      return undefined;
    }
    const places = [...new Set(kept.map((match) => match.block))];
    if (places.length > 1) {
      const message = `The words ${quoted(evidence.quote)} stand in several paragraphs of “${evidence.report}” (${places.join(', ')}). Quote more of the sentence.`;
      report(entry, at, 'notice', message);
    }
    return { ...first, label: source.title, fragment: fragments.get(evidence.report)?.(first) };
  };

  return {
    problems,
    reports,
    ref,
    refs: (entry, path, to, ids) =>
      ids.flatMap((id, index) => ref(entry, [...path, index], to, id) ?? []),
    passage,
  };
}
