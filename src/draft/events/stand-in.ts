import { type SentenceClause, splitClauses, tokensOfClause } from '../dates/split-clauses.ts';
import type { NamedStory } from '../names/name-story.ts';
import { genderOf, pronounFits } from '../quotations/gender.ts';
import { LONGEST_SENTENCE, type ReportSentence } from '../reports/read-reports.ts';
import { findFiniteVerb } from '../words/finite-verbs.ts';

const MAX_SUBJECT_WORDS = 9;
/** How many sentences back a pronoun can point. */
const REACH = 2;

/** The sentences before one, the nearest first, as far back as a pronoun points. */
const before = ({ report, at }: ReportSentence): ReportSentence[] =>
  Array.from({ length: REACH }, (_, back) => report.sentences[at - 1 - back]).flatMap(
    (one) => one ?? [],
  );

/** The person whom “he” or “she” at the head of a clause means: the first one that fits in the nearest sentence that names any. */
function personFor(
  pronoun: string,
  sentence: ReportSentence,
  offset: number,
  names: NamedStory,
): string | undefined {
  const own = names.mentionsIn(sentence).filter(({ mention }) => mention.end <= offset);
  for (const mentions of [own, ...before(sentence).map(names.mentionsIn)]) {
    const fitting = mentions.filter(({ person }) => pronounFits(pronoun, genderOf(person)));
    const [first] = fitting;
    if (first) return first.person.name;
    if (mentions.length > 0) return undefined;
  }
  return undefined;
}

/** The subject of the sentence before, where it is a name or a thing with its article: what “it” means. */
function thingFor(sentence: ReportSentence): string | undefined {
  const [last] = before(sentence);
  if (!last || last.text.length > LONGEST_SENTENCE) return undefined;
  const [clause] = splitClauses(last.tokens);
  const tokens = clause ? tokensOfClause(last.tokens, clause) : [];
  const subject = tokens.slice(0, Math.max(0, findFiniteVerb(tokens)));
  const [first, second] = subject;
  const isThing =
    first &&
    (/^the$/i.test(first.text) || (first.capital && (second === undefined || second.capital)));
  const isPlain =
    subject.every(({ kind }) => kind !== 'mark') && subject.length <= MAX_SUBJECT_WORDS;
  const isPronoun = /^(?:he|she|it|they|we|i|this|that|there)$/.test(first?.lower ?? '');
  if (!isThing || !isPlain || isPronoun) return undefined;
  return last.text.slice(first.start, subject.at(-1)?.end);
}

/**
 * Whom or what a pronoun at the head of a clause stands for, in the report’s words.
 *
 * @returns undefined where it is not sure
 */
export function standIn(
  pronoun: string,
  sentence: ReportSentence,
  { from, subject }: SentenceClause,
  names: NamedStory,
): string | undefined {
  const lower = pronoun.toLowerCase();
  const first = subject?.from ?? from;
  const at = sentence.tokens.findIndex((token, index) => index >= first && token.lower === lower);
  const offset = sentence.tokens[at < 0 ? first : at]?.start ?? 0;
  if (lower === 'he' || lower === 'she') return personFor(lower, sentence, offset, names);
  const opens = from === 0 || subject?.from === 0;
  if (!opens) return undefined;
  const thing = thingFor(sentence);
  const isMany = thing !== undefined && /(?:[^s]s|people|police)(?= |$)| and /.test(thing);
  return isMany === (lower === 'they') ? thing : undefined;
}
