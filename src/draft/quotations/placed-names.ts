import type { Token } from '../../normalize/language/tokens.ts';
import type { NamedPerson } from '../names/name-story.ts';

/** A name in a block. Offsets are into the block. */
export interface PlacedName {
  readonly person: NamedPerson;
  readonly start: number;
  readonly end: number;
}

export type Subject =
  | { readonly kind: 'name'; readonly person: NamedPerson }
  | { readonly kind: 'pronoun'; readonly word: string }
  | { readonly kind: 'noun'; readonly words: readonly Token[] };

/** The name of a person whose words a token belongs to. */
export function nameEndingAt(
  tokens: readonly Token[],
  at: number,
  placed: readonly PlacedName[],
  offset: number,
): Subject | undefined {
  const token = tokens[at];
  const found =
    token &&
    placed.find(({ start, end }) => offset + token.start >= start && offset + token.end <= end);
  return found && { kind: 'name', person: found.person };
}

/** The first name from one token to another. */
export function nameWithin(
  tokens: readonly Token[],
  from: number,
  to: number,
  placed: readonly PlacedName[],
  offset: number,
): Subject | undefined {
  const [first, last] = [tokens[from], tokens[to]];
  const found =
    first &&
    last &&
    placed.find(({ start, end }) => start >= offset + first.start && end <= offset + last.end);
  return found && { kind: 'name', person: found.person };
}

/** The last name before a token. */
export const nearestLeft = (
  tokens: readonly Token[],
  at: number,
  placed: readonly PlacedName[],
  offset: number,
): Subject | undefined => {
  const limit = offset + (tokens[at]?.end ?? 0);
  const from = offset + (tokens[0]?.start ?? 0);
  const found = placed.findLast(({ start, end }) => end <= limit && start >= from);
  return found && { kind: 'name', person: found.person };
};
