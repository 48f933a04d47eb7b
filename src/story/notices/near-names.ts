import { distance } from 'fastest-levenshtein';
import { restoredText } from '../../article/article-body.ts';
import type { StoryFiles } from '../files.ts';
import type { Notice, NoticeFinder } from './notice.ts';

/** So many letters of a name may differ: none in a shorter one, where another name is as near. */
const DIFFERENT_LETTERS = [
  { from: 14, most: 2 },
  { from: 6, most: 1 },
];
/** A single word that is shorter is too often near another name. */
const MIN_SINGLE_LETTERS = 8;

/** A name that has an entry. */
interface KnownName {
  readonly name: string;
  readonly letters: string;
  readonly parts: number;
  /** Where it stands: `people/paul`. */
  readonly entry: string;
}

/** A word of a text, or of a name: letters between hyphens, spaces and full stops. */
interface Part {
  readonly start: number;
  readonly end: number;
}

const partsOf = (text: string): Part[] =>
  [...text.matchAll(/[\p{L}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));

const spoken = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
const lettersOf = (text: string) => spoken(text).replace(/[^\p{L}\p{M}]/gu, '');
const mostDifferent = (letters: string) =>
  DIFFERENT_LETTERS.find(({ from }) => letters.length >= from)?.most ?? 0;

/** What may stand between two parts of one name. */
const JOINT = /^(?:\s|[-‐‑'’])$/;
const JOINT_AFTER_INITIALS = /^\.\s?$/;
const MAX_INITIALS = 3;

const isJoint = (between: string, before: Part) =>
  JOINT.test(between) ||
  (before.end - before.start <= MAX_INITIALS && JOINT_AFTER_INITIALS.test(between));

function knownNames({ people, places, publishers }: StoryFiles): KnownName[] {
  const named = (folder: string, entries: StoryFiles['people' | 'places' | 'publishers']) =>
    entries.flatMap(({ id, data }) =>
      [data.name, ...data.aliases].map(
        (name): KnownName => ({
          name,
          letters: lettersOf(name),
          parts: partsOf(name).length,
          entry: `${folder}/${id}`,
        }),
      ),
    );
  return [
    ...named('people', people),
    ...named('places', places),
    ...named('publishers', publishers),
  ].filter(({ parts, letters }) => parts > 1 || letters.length >= MIN_SINGLE_LETTERS);
}

/** Forms that the story lists and that are more than a word, the longest first. */
function listedForms({ people, places, publishers, topics, story }: StoryFiles): string[] {
  const forms = [
    ...people.flatMap(({ data }) => [data.name, data.shortName, ...data.aliases]),
    ...[...places, ...publishers].flatMap(({ data }) => [data.name, ...data.aliases]),
    ...topics.flatMap(({ data }) => [data.name, ...data.words]),
    ...(story?.data.otherNames ?? []),
  ];
  return forms.filter((form) => /[^\p{L}\p{M}]/u.test(form)).sort((a, b) => b.length - a.length);
}

/** Text in which the listed forms are blots of the same length: a word beside one belongs to no other name. */
function blotter(forms: readonly string[]): (text: string) => string {
  const any = forms.map((form) => RegExp.escape(form).replace(/(?:\\x20)+/g, '\\s+')).join('|');
  const listed = new RegExp(`(?<![\\p{L}\\p{M}])(?:${any})(?![\\p{L}\\p{M}])`, 'giu');
  return (text) => text.replace(listed, (form) => '|'.repeat(form.length));
}

/** Runs of as many parts as a name has, one fewer or one more, which begin with a capital and stand together. */
function runsIn(text: string, parts: readonly Part[], at: number, most: number): string[] {
  const first = parts[at];
  const runs: string[] = [];
  if (!first || !/^\p{Lu}/u.test(text.slice(first.start))) return runs;
  let before = first;
  for (let i = at; i < parts.length && i < at + most; i++) {
    const part = parts[i];
    if (!part || (i > at && !isJoint(text.slice(before.end, part.start), before))) break;
    before = part;
    if (/[-\p{Lu}]/u.test(text.slice(part.start - 1, part.start + 1)))
      runs.push(text.slice(first.start, part.end));
  }
  return runs;
}

type Form = Pick<KnownName, 'letters' | 'parts'>;

const formOf = (text: string): Form => ({ letters: lettersOf(text), parts: partsOf(text).length });

function isNear({ letters, parts }: Form, known: KnownName): boolean {
  const most = mostDifferent(known.letters);
  if (Math.abs(parts - known.parts) > 1) return false;
  if (Math.abs(letters.length - known.letters.length) > most) return false;
  // A single word in capitals, or with the s of a plural or possessive, is the same name.
  if (known.parts === 1 && [known.letters, `${known.letters}s`].includes(letters)) return false;
  return distance(letters, known.letters) <= most;
}

/** Capitalised words that differ from the name of a person, place or publisher by a letter or two, or by a hyphen or space alone. */
export const findNearNames: NoticeFinder = (files) => {
  const names = knownNames(files);
  const blot = blotter(listedForms(files));
  const most = Math.max(0, ...names.map(({ parts }) => parts)) + 1;
  const seen = new Set<string>();
  const found: Notice[] = [];
  for (const article of files.articles) {
    for (const block of article.blocks) {
      const text = blot(restoredText(block));
      const parts = partsOf(text);
      parts.forEach((_, at) => {
        const runs = runsIn(text, parts, at, most);
        for (const run of runs) {
          if (seen.has(run)) continue;
          seen.add(run);
          const form = formOf(run);
          const known = names.find((name) => isNear(form, name));
          if (!known) continue;
          const message = `“${run}” is near the name “${known.name}” of ${known.entry}. If it is the same, add it there: as an alias, or where it is a slip as one of its “misspellings”.`;
          found.push({ article, block: block.id, message });
        }
      });
    }
  }
  return found;
};
