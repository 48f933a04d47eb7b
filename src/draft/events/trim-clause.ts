import type { Token } from '../../normalize/language/tokens.ts';
import { isPersonNoun } from '../names/find-mentions.ts';
import { findFiniteVerb, hasFiniteVerb } from '../words/finite-verbs.ts';
import { PLAIN_SPEECH, SPEECH_VERBS } from '../words/speech-verbs.ts';
import { wordList } from '../words/word-list.ts';

/** A clause of a report without what is not its point. */
export interface TrimmedClause {
  readonly text: string;
  /** What speaks for it as a title: the more the better; below 0 it is none. */
  readonly score: number;
}

const PRONOUNS = wordList(
  'he she it they we i you this that these those his her its their who which',
);
const LEADS = wordList(
  'but and however meanwhile then also still yet so instead separately earlier later afterwards afterward moreover nevertheless',
);
const SUBORDINATE =
  wordList(`which who whom whose where as after before when while with making saying adding according although though because
  despite following since until including amid leaving causing becoming bringing nine if but and`);
const PREPOSITIONS = wordList(
  'in on at by for from with to into after before during over near between through about against since until of amid ahead as',
);
const HANGING = wordList(
  'the a an of in on at by for from with to and or but that his her its their as into during after before about on',
);
const TIME_UNIT =
  /\b(?:minutes?|hours?|days?|weeks?|months?|years?|later|earlier|afterwards|time|once)\b/;
const CONJUNCTIONS = wordList(
  'after before while when because although though until since whereas as if',
);
const OPENS_SUBJECT = wordList('it he she they the a an its his her their this that');
const MAX_WORDS = 15;
const MIN_WORDS = 3;

interface Range {
  readonly start: number;
  readonly end: number;
}

const isMark = (token: Token | undefined, mark: string) => token?.text === mark;
const isQuote = ({ text }: Token) => /^["“”]$/.test(text);

/** Without “On Sunday,” and “Meanwhile,” before the subject. */
function withoutLead(tokens: readonly Token[]): readonly Token[] {
  let own = tokens;
  while (own[0] && (LEADS.has(own[0].lower) || own[0].kind === 'mark')) own = own.slice(1);
  const comma = own.findIndex(({ text }) => text === ',');
  const first = own[0]?.lower ?? '';
  const lead = own.slice(0, Math.max(comma, 0));
  const opens =
    PREPOSITIONS.has(first) ||
    SUBORDINATE.has(first) ||
    /ly$|ing$|ed$/.test(first) ||
    TIME_UNIT.test(lead.map(({ lower }) => lower).join(' '));
  const isLead = comma > 0 && comma <= 14 && opens && hasFiniteVerb(own.slice(comma + 1));
  const isShort = !hasFiniteVerb(lead) || SUBORDINATE.has(first);
  if (isLead && isShort) return withoutLead(own.slice(comma + 1));
  // “while China’s minister travelled to Oslo”: what the clause tells stands without its conjunction.
  const isSubordinate = CONJUNCTIONS.has(first) && findFiniteVerb(own) > 1;
  return isSubordinate ? own.slice(1) : own;
}

/** Without “police said (on Monday) that” or “according to the agency” before what was said. */
function withoutAttributionBefore(tokens: readonly Token[]): readonly Token[] {
  if (tokens[0]?.lower === 'according') {
    const verb = findFiniteVerb(tokens);
    const subject = tokens.findLastIndex(
      ({ lower }, at) => at > 2 && at < verb && OPENS_SUBJECT.has(lower),
    );
    return subject > 0 ? tokens.slice(subject) : tokens;
  }
  const verb = tokens.findIndex(({ lower }) => PLAIN_SPEECH.has(lower));
  if (verb < 1 || verb > 9) return tokens;
  const that = tokens.findIndex(({ lower }, at) => at > verb && at < verb + 7 && lower === 'that');
  if (that > 0 && hasFiniteVerb(tokens.slice(that + 1))) return tokens.slice(that + 1);
  const next = tokens[verb + 1];
  const opensClause =
    next &&
    (/^(?:the|a|an|two|three|four|five|six|they|he|she|it|its|his|her|their|more|some|about|no)$/.test(
      next.lower,
    ) ||
      (next.capital && next.kind === 'word'));
  return opensClause && hasFiniteVerb(tokens.slice(verb + 1)) ? tokens.slice(verb + 1) : tokens;
}

/** Without “, police said”, “, which …”, “, nine years after …” behind the main verb, and without appositions before it. */
function withoutAsides(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.text === '(') {
      const close = tokens.findIndex((other, index) => index > at && other.text === ')');
      if (close > 0) {
        at = close;
        continue;
      }
    }
    const isGlued = tokens[at + 1]?.start === token.end;
    if (/^[;:—–]$/.test(token.text) && !isGlued && hasFiniteVerb(kept)) break;
    if (token.text !== ',') {
      kept.push(token);
      continue;
    }
    const next = tokens[at + 1];
    const close = tokens.findIndex((other, index) => index > at && other.text === ',');
    const inner = tokens.slice(at + 1, close < 0 ? tokens.length : close);
    if (!hasFiniteVerb(kept)) {
      const isApposition =
        close > 0 &&
        (/^(?:the|a|an|who|which|whose|its|his|her|their|\d{1,3})$/.test(next?.lower ?? '') ||
          inner.some(({ lower }) => isPersonNoun(lower)) ||
          inner.length <= 3);
      if (isApposition) {
        at = close;
        continue;
      }
      kept.push(token);
      continue;
    }
    const isAside =
      SUBORDINATE.has(next?.lower ?? '') ||
      inner.slice(0, 7).some(({ lower }) => SPEECH_VERBS.has(lower)) ||
      /ing$/.test(next?.lower ?? '') ||
      next?.lower === 'a' ||
      next?.lower === 'the' ||
      next?.lower === 'an' ||
      hasFiniteVerb(inner) ||
      (close < 0 && !inner.some(({ lower }) => lower === 'and'));
    if (isAside) break;
    kept.push(token);
  }
  return kept;
}

/** Ends after so many words at most, where a phrase does. */
function withoutTail(tokens: readonly Token[]): readonly Token[] {
  const words = (list: readonly Token[]) => list.filter(({ kind }) => kind !== 'mark').length;
  let own = tokens;
  while (words(own) > MAX_WORDS) {
    const cut = own.findLastIndex(
      ({ lower }, at) =>
        at > 5 &&
        ((PREPOSITIONS.has(lower) && lower !== 'of') ||
          SUBORDINATE.has(lower) ||
          lower === 'and') &&
        words(own.slice(0, at)) >= 5,
    );
    if (cut < 0) break;
    own = own.slice(0, cut);
  }
  while (
    own.length > 1 &&
    (HANGING.has(own.at(-1)?.lower ?? '') || /^[,;:—–.]$/.test(own.at(-1)?.text ?? ''))
  )
    own = own.slice(0, -1);
  return own;
}

const BEFORE_DATE =
  /(?:\b(?:on|at|in|by|during|around|about|of|since|until|from|late|early|earlier|mid|later|the|shortly|just|soon|before|after) ?){1,3}$/i;
const BEHIND_DATE = /^ (?:local time|GMT|UTC|BST|EST|EDT|PST|CET)\b/;

/** A time with the words that lead to it: “in late” before “September”. */
function withLead(text: string, { start, end }: Range): Range {
  const lead = BEFORE_DATE.exec(text.slice(Math.max(0, start - 18), start))?.[0] ?? '';
  const tail = BEHIND_DATE.exec(text.slice(end, end + 14))?.[0] ?? '';
  return { start: start - lead.length, end: end + tail.length };
}

/** “The parade is tomorrow”, “was planned for Sunday”: without its time the sentence says nothing. */
const isPredicate = (tokens: readonly Token[], { start }: Range): boolean => {
  const before = tokens.findLast((token) => token.end <= start);
  return /^(?:is|was|are|were|be|for|until)$/.test(before?.lower ?? '');
};

/** The tokens outside of some ranges, which are times with the words that lead to them. */
const without = (tokens: readonly Token[], ranges: readonly Range[]): readonly Token[] =>
  tokens.filter(
    (token) => !ranges.some(({ start, end }) => token.start < end && token.end > start),
  );

/** The words of the tokens, with the spaces and marks that stand between those that are neighbours. */
function wordsOf(tokens: readonly Token[], text: string): string {
  let result = '';
  let before: Token | undefined;
  for (const token of tokens) {
    const glued = before && token.start === before.end;
    const gap = before && /^\s/.test(text.slice(before.end, token.start));
    const closes = /^[,.;:!?’”)]|^['’]s$/.test(token.text);
    result +=
      before && !glued && !(closes && !gap) ? (closes ? token.text : ` ${token.text}`) : token.text;
    before = token;
  }
  return result.trim();
}

const capitalised = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/**
 * The clearest clause of a sentence: the words of the report in their order, without time, attribution, asides and
 * what stands behind the point.
 *
 * @param dates where the sentence names times
 */
export function trimClause(
  text: string,
  clause: readonly Token[],
  dates: readonly Range[],
): TrimmedClause {
  const unquoted = clause.filter(({ text: word }) => word !== '.');
  const own = withoutTail(
    withoutAsides(
      withoutLead(
        withoutAttributionBefore(
          withoutLead(
            without(
              unquoted,
              dates
                .filter((date) => !isPredicate(unquoted, date))
                .map((date) => withLead(text, date)),
            ),
          ),
        ),
      ),
    ),
  );
  const words = own.filter(({ kind }) => kind !== 'mark');
  const [first] = words;
  const title = capitalised(wordsOf(own, text));
  let score = 1;
  const verb = findFiniteVerb(own);
  if (verb < 0) score -= 3;
  if (verb === 0) score -= 3;
  if (words.length < MIN_WORDS) score -= 4;
  if (first && PRONOUNS.has(first.lower)) score -= /^(?:i|we|you)$/.test(first.lower) ? 3 : 1.5;
  if (first && (PREPOSITIONS.has(first.lower) || SUBORDINATE.has(first.lower))) score -= 2;
  if (own.some(isQuote)) score -= 1;
  if (own.filter(isQuote).length % 2 === 1) score -= 3;
  if (words.length <= 12) score += 0.5;
  if (words.some(({ capital }, at) => capital && at > 0) || first?.capital) score += 0.3;
  if (own.some(({ lower }) => PLAIN_SPEECH.has(lower))) score -= 0.5;
  if (isMark(own.at(-1), ',')) score -= 1;
  return { text: title, score };
}
