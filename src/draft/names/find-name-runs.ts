import type { Token } from '../../normalize/language/tokens.ts';
import type { ReportSentence } from '../reports/read-reports.ts';
import { isCommonWord, isDemonym, isGivenName } from '../words/lexicon.ts';
import { JOINTS, NO_NAMES } from './name-words.ts';
import { PERSON_NOUNS, PERSON_TITLES } from './person-titles.ts';

/** Capitalised words that stand together in a sentence. Offsets are into the sentence. */
export interface NameRun {
  readonly sentence: ReportSentence;
  /** Of its first and last token. */
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly words: readonly string[];
}

/** A name begins with a capital, or with a particle and a capital behind it: `al-Sisi`, `d’Arc`. */
const NAME_WORD = /^(?:(?:al|el|ad|as|ben|bin)-|(?:d|l)['’])?\p{Lu}[\p{L}\p{M}.'’\d-]*$/u;
const INITIAL = /^\p{Lu}$/u;

const isName = ({ text, lower }: Token) => NAME_WORD.test(text) && !NO_NAMES.has(lower);

/**
 * The runs of capitalised words of a sentence. The first word of a sentence belongs to none when it also stands in
 * small letters in the reports, unless it is a title or a given name before another name.
 *
 * @param ordinary words that the reports have in small letters
 */
export function findNameRuns(sentence: ReportSentence, ordinary: ReadonlySet<string>): NameRun[] {
  const { tokens, text } = sentence;
  const runs: NameRun[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token || !isName(token) || (token.opens && isOrdinaryOpening(tokens, at, ordinary))) {
      at++;
      continue;
    }
    const last = endOfRun(tokens, at);
    const own = tokens.slice(at, last + 1);
    const end = own.at(-1)?.end ?? token.end;
    runs.push({ sentence, first: at, last, start: token.start, end, words: wordsOf(own, text) });
    at = last + 1;
  }
  return runs;
}

/** The tokens as words; an initial keeps its stop, which is a token of its own. */
const wordsOf = (tokens: readonly Token[], text: string): string[] =>
  tokens
    .filter(({ kind }) => kind !== 'mark')
    .map((token) =>
      INITIAL.test(token.text) && text[token.end] === '.' ? `${token.text}.` : token.text,
    );

/** `Striker` before a name says what its bearer is; `Captain` before one is part of how the report writes it. */
const isRoleNoun = (word: string) => PERSON_NOUNS.has(word) && !PERSON_TITLES.has(word);

/** “Prime Minister Ann Hale”: the word opens the sentence, and is of the title. */
const OPENS_TITLE = new Set('prime first deputy vice foreign finance interior justice'.split(' '));

function isOrdinaryOpening(
  tokens: readonly Token[],
  at: number,
  ordinary: ReadonlySet<string>,
): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token) return true;
  if (isDemonym(token.lower)) return false;
  const beforeName = next !== undefined && isName(next) && next.kind === 'word';
  if (isRoleNoun(token.lower)) return true;
  if (beforeName && OPENS_TITLE.has(token.lower) && PERSON_TITLES.has(next.lower)) return false;
  if (beforeName && (PERSON_TITLES.has(token.lower) || isGivenName(token.lower))) return false;
  return ordinary.has(token.lower) || isCommonWord(token.lower);
}

/** The last token of the run that begins at a token: names, with joints and the stops of initials between them. */
function endOfRun(tokens: readonly Token[], first: number): number {
  let last = first;
  for (let at = first + 1; at < tokens.length; at++) {
    const [token, before] = [tokens[at], tokens[at - 1]];
    if (!token || !before) break;
    const apart = token.start - before.end;
    if (token.text === '.' && apart === 0 && INITIAL.test(before.text)) continue;
    if (apart > 1) break;
    if (isName(token) && !(before.text === '.' && apart === 0)) last = at;
    else if (!JOINTS.has(token.lower) || !tokens[at + 1]) break;
  }
  return last;
}
