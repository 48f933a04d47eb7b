import type { Token } from '../../normalize/language/tokens.ts';
import type { TextRange } from '../../story/evidence/overlaps.ts';
import { findFiniteVerb, hasFiniteVerb } from '../words/finite-verbs.ts';
import { PLAIN_SPEECH } from '../words/speech-verbs.ts';
import { wordList } from '../words/word-list.ts';

const OPENS_SUBJECT = wordList('it he she they the a an its his her their this that');

/** Without “police said (on Monday) that” or “according to the agency” before what was said. */
export function withoutAttributionBefore(
  tokens: readonly Token[],
  times: readonly TextRange[],
): readonly Token[] {
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
  // “said on Friday that he would not interfere”: the time is that of the saying, and the saying is the event.
  const saying = tokens[that > 0 ? that : verb + 1]?.start ?? 0;
  if (times.some(({ start }) => start < saying)) return tokens;
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
