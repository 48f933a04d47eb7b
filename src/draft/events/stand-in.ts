import { type SentenceClause, splitClauses, tokensOfClause } from '../dates/split-clauses.ts';
import { isPersonNoun } from '../names/find-mentions.ts';
import type { NamedStory, PersonMention } from '../names/name-story.ts';
import { genderOf, pronounFits } from '../quotations/gender.ts';
import { LONGEST_SENTENCE, type ReportSentence } from '../reports/read-reports.ts';
import { findFiniteVerb } from '../words/finite-verbs.ts';
import { wordList } from '../words/word-list.ts';

const MAX_SUBJECT_WORDS = 9;
/** How many sentences back a pronoun can point. */
const REACH = 2;

/** The sentences before one, the nearest first, as far back as a pronoun points. */
const before = ({ report, at }: ReportSentence): ReportSentence[] =>
  Array.from({ length: REACH }, (_, back) => report.sentences[at - 1 - back]).flatMap(
    (one) => one ?? [],
  );

/** What a pronoun stands for, and the sentence that says so. */
interface StandIn {
  readonly words: string;
  readonly sentence: ReportSentence;
}

/** A word for a person in small letters that is not what the report calls one of the named: “a doctor”. */
function namesSomeoneElse(
  sentence: ReportSentence,
  mentions: readonly PersonMention[],
  end: number,
): boolean {
  const roles = mentions.flatMap(({ mention }) =>
    `${mention.roleBefore ?? ''} ${mention.roleAfter ?? ''}`.toLowerCase().split(/[^\p{L}-]+/u),
  );
  return sentence.tokens.some(
    ({ lower, capital, start }) =>
      start < end && !capital && isPersonNoun(lower) && !roles.includes(lower),
  );
}

/**
 * The person whom “he” or “she” at the head of a clause means: the only one who fits among all who are named from the
 * nearest sentence that names any. Where someone else could be meant, nobody is.
 */
function personFor(
  pronoun: string,
  sentence: ReportSentence,
  offset: number,
  names: NamedStory,
): StandIn | undefined {
  const own = names.mentionsIn(sentence).filter(({ mention }) => mention.end <= offset);
  const near = [
    { sentence, mentions: own, end: offset },
    ...before(sentence).map((one) => ({
      sentence: one,
      mentions: names.mentionsIn(one),
      end: one.text.length,
    })),
  ];
  const at = near.findIndex(({ mentions }) => mentions.length > 0);
  const found = near[at];
  if (
    !found ||
    near.slice(0, at + 1).some((one) => namesSomeoneElse(one.sentence, one.mentions, one.end))
  )
    return undefined;
  const fitting = new Set(
    found.mentions.flatMap(({ person }) =>
      pronounFits(pronoun, genderOf(person)) ? [person] : [],
    ),
  );
  const [only] = fitting;
  const mention = found.mentions.find(({ person }) => person === only)?.mention;
  if (fitting.size !== 1 || !only || !mention) return undefined;
  // As this sentence writes it, so that the words stand in the passage.
  return { words: mention.words.join(' '), sentence: found.sentence };
}

const DETERMINERS = wordList('the a an its his her their this that these those another each every');

/** The subject of the sentence before, where that names no second thing: what “it” means. */
function thingFor(sentence: ReportSentence): StandIn | undefined {
  const [last] = before(sentence);
  if (!last || last.text.length > LONGEST_SENTENCE) return undefined;
  const [clause] = splitClauses(last.tokens);
  const tokens = clause ? tokensOfClause(last.tokens, clause) : [];
  const verb = Math.max(0, findFiniteVerb(tokens));
  const subject = tokens.slice(0, verb);
  const [first, second] = subject;
  const isThing =
    first &&
    (/^the$/i.test(first.text) || (first.capital && (second === undefined || second.capital)));
  const isPlain =
    subject.every(({ kind }) => kind !== 'mark') && subject.length <= MAX_SUBJECT_WORDS;
  const isPronoun = /^(?:he|she|it|they|we|i|this|that|there)$/.test(first?.lower ?? '');
  if (!isThing || !isPlain || isPronoun) return undefined;
  const end = subject.at(-1)?.end ?? 0;
  const isAlone = !last.tokens.some(
    (token, at) =>
      token.start >= end &&
      (DETERMINERS.has(token.lower) ||
        (token.capital && !/^(?:in|at|on|near|of)$/.test(last.tokens[at - 1]?.lower ?? ''))),
  );
  return isAlone ? { words: last.text.slice(first.start, end), sentence: last } : undefined;
}

/**
 * Whom or what a pronoun at the head of a clause stands for, in the report’s words.
 *
 * @returns undefined where it is not sure, or where the words stand in another block
 */
export function standIn(
  pronoun: string,
  sentence: ReportSentence,
  { from, subject }: SentenceClause,
  names: NamedStory,
): StandIn | undefined {
  const lower = pronoun.toLowerCase();
  const first = subject?.from ?? from;
  const at = sentence.tokens.findIndex((token, index) => index >= first && token.lower === lower);
  const offset = sentence.tokens[at < 0 ? first : at]?.start ?? 0;
  const found =
    lower === 'he' || lower === 'she'
      ? personFor(lower, sentence, offset, names)
      : from === 0 || subject?.from === 0
        ? thingOf(lower, sentence)
        : undefined;
  return found?.sentence.block === sentence.block ? found : undefined;
}

function thingOf(pronoun: string, sentence: ReportSentence): StandIn | undefined {
  const thing = thingFor(sentence);
  const isMany = thing !== undefined && /(?:[^s]s|people|police)(?= |$)| and /.test(thing.words);
  return isMany === (pronoun === 'they') ? thing : undefined;
}
