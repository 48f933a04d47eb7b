import type { Token } from '../../normalize/language/tokens.ts';
import { isPersonNoun } from '../names/find-mentions.ts';
import { findFiniteVerb, hasFiniteVerb } from '../words/finite-verbs.ts';
import { frameKindOf } from '../words/frame-words.ts';
import { isGivenName, isInfinitive } from '../words/lexicon.ts';
import { SPEECH_VERBS } from '../words/speech-verbs.ts';
import { wordList } from '../words/word-list.ts';

const LEADS = wordList(
  'but and however meanwhile then also still yet so instead separately earlier later afterwards afterward moreover nevertheless',
);
export const SUBORDINATE =
  wordList(`which who whom whose where as after before when while with making saying adding according although though because
  despite following since until including amid leaving causing becoming bringing if unless but and`);
export const PREPOSITIONS = wordList(
  'in on at by for from with to into after before during over near between through about against since until of amid ahead as',
);
const HANGING = wordList(
  'the a an of in on at by for from with to and or but that those his her its their as into during after before about on',
);
const TIME_UNIT =
  /\b(?:minutes?|hours?|days?|weeks?|months?|years?|later|earlier|afterwards|time|once)\b/;
const CONJUNCTIONS = wordList(
  'after before while when because although though until since whereas as',
);
const MAX_WORDS = 15;

/** Behind the marks with which a clause begins: ‘“It rained,” she said’ tells that she said it. */
function endOfQuotation(tokens: readonly Token[]): number {
  if (!/^["“]$/.test(tokens[0]?.text ?? '')) return 0;
  return tokens.findIndex(({ text }, at) => at > 0 && /^["”]$/.test(text)) + 1;
}

/** Without “On Sunday,” and “Meanwhile,” before the subject. */
export function withoutLead(tokens: readonly Token[]): readonly Token[] {
  let own = tokens;
  while (own[0] && (LEADS.has(own[0].lower) || /^[^\p{L}\p{N}"“”]$/u.test(own[0].text)))
    own = own.slice(1);
  const quoted = endOfQuotation(own);
  if (quoted > 0 && hasFiniteVerb(own.slice(quoted))) return withoutLead(own.slice(quoted));
  const comma = own.findIndex(({ text }) => text === ',');
  const first = own[0]?.lower ?? '';
  const lead = own.slice(0, Math.max(comma, 0));
  const opens =
    PREPOSITIONS.has(first) ||
    SUBORDINATE.has(first) ||
    (/ly$|ing$|ed$/.test(first) && !isGivenName(first)) ||
    TIME_UNIT.test(lead.map(({ lower }) => lower).join(' '));
  const isLead = comma > 0 && comma <= 14 && opens && hasFiniteVerb(own.slice(comma + 1));
  const isShort = !hasFiniteVerb(lead) || SUBORDINATE.has(first);
  // “If convicted,” and “According to police,” hold for what follows.
  const isFrame = lead.some(({ lower }) => frameKindOf(lower) !== undefined);
  if (isLead && isShort && !isFrame) return withoutLead(own.slice(comma + 1));
  // “while Norway’s minister travelled to Oslo”: what the clause tells stands without its conjunction.
  const isSubordinate =
    CONJUNCTIONS.has(first) && own[0]?.opens === false && findFiniteVerb(own) > 1;
  return isSubordinate ? own.slice(1) : own;
}

/** Without “, police said”, “, which …”, “, two years after …” behind the main verb, and without appositions before it. */
export function withoutAsides(tokens: readonly Token[]): readonly Token[] {
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
    const isCondition = frameKindOf(next?.lower ?? '') === 'condition';
    const isAside =
      !isCondition &&
      (SUBORDINATE.has(next?.lower ?? '') ||
        inner.slice(0, 7).some(({ lower }) => SPEECH_VERBS.has(lower)) ||
        /ing$/.test(next?.lower ?? '') ||
        next?.lower === 'a' ||
        next?.lower === 'the' ||
        next?.lower === 'an' ||
        hasFiniteVerb(inner) ||
        (close < 0 && !inner.some(({ lower }) => lower === 'and')));
    if (isAside) break;
    kept.push(token);
  }
  return kept;
}

/** Whether “to” leads to a verb, and to no place or person: “to hand over”, and not “to the hall”. */
const isVerbBehind = (next: Token | undefined): boolean =>
  next?.kind === 'word' && !next.capital && !HANGING.has(next.lower);

/** “told an inquiry that alarms”: without its verb, what was told says nothing. */
function waitsForVerb(tokens: readonly Token[]): boolean {
  const that = tokens.findLastIndex(({ lower }) => lower === 'that');
  const verb = findFiniteVerb(tokens, that + 1);
  // “alarms” may be a noun as well: alone behind “that” it is no verb that says something.
  return that >= 0 && (verb < 0 || (verb === that + 1 && verb === tokens.length - 1));
}

/** A verb behind “to”: one that the lists know, or any with a word that goes with it, as in “to hand over”. */
const isVerbBefore = (word: string, next: string): boolean =>
  isInfinitive(word) || /^(?:over|up|off|out|down|away)$/.test(next);

/** Ends after so many words at most, where a phrase does. */
export function withoutTail(tokens: readonly Token[]): readonly Token[] {
  const words = (list: readonly Token[]) => list.filter(({ kind }) => kind !== 'mark').length;
  let own = tokens;
  while (words(own) > MAX_WORDS) {
    const cut = own.findLastIndex(
      ({ lower }, at) =>
        at > 5 &&
        // “forced hundreds to flee” says nothing without the last of it.
        !(lower === 'to' && isVerbBehind(own[at + 1])) &&
        // “asked it to hand over all letters” says nothing without what is handed over.
        !(own[at - 2]?.lower === 'to' && isVerbBefore(own[at - 1]?.lower ?? '', lower)) &&
        ((PREPOSITIONS.has(lower) && lower !== 'of') ||
          SUBORDINATE.has(lower) ||
          lower === 'and') &&
        words(own.slice(0, at)) >= 5 &&
        hasFiniteVerb(own.slice(0, at)) === hasFiniteVerb(own) &&
        !waitsForVerb(own.slice(0, at)) &&
        !own.slice(at).some((token) => frameKindOf(token.lower) !== undefined),
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
