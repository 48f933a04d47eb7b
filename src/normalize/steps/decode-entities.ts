import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Edit } from '../../schemas/edit.ts';
import { amend, readingOf } from '../draft.ts';
import { isPlainCharacter } from '../plain-character.ts';
import { editBy } from '../rules.ts';
import type { Step } from '../step.ts';

/** Those that stand for markup are left: a text may be about markup. */
const MARKUP = new Set(['amp', 'lt', 'gt']);
const ENTITY = /&(?:([a-z][a-z\d]{1,30})|#(\d{2,6})|#x([0-9a-f]{2,5}));/gi;
const AMPERSAND = /(?<=[\p{L}\p{N}] |[\p{Lu}])&amp;(?= ?[\p{L}\p{N}])(?!#?[a-z0-9]{2,6};)/giu;

const withoutHardSpace = (character: string) => character.replace(/\p{Zs}/u, ' ');

function characterFor(name?: string, decimal?: string, hex?: string): string | undefined {
  if (name !== undefined) {
    if (MARKUP.has(name.toLowerCase())) return undefined;
    const named = decodeNamedCharacterReference(name);
    return named && isPlainCharacter(named) ? withoutHardSpace(named) : undefined;
  }
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  const character = String.fromCodePoint(code);
  if (!isPlainCharacter(character)) return undefined;
  return withoutHardSpace(character);
}

/** Reads character references that a scraper left unread: `It&#8217;s` is `It’s`. */
export const decodeEntities: Step = (draft) => {
  if (!draft.raw.includes('&')) return draft;
  const reading = readingOf(draft);
  const changes: Edit[] = [];
  for (const { 0: found, 1: name, 2: decimal, 3: hex, index } of reading.text.matchAll(ENTITY)) {
    const character = characterFor(name, decimal, hex);
    if (character === undefined) continue;
    const span = { start: index, end: index + found.length };
    changes.push(editBy('decode-entities', span, character));
  }
  for (const { 0: found, index } of reading.text.matchAll(AMPERSAND)) {
    changes.push(editBy('decode-entities', { start: index, end: index + found.length }, '&'));
  }
  return amend(draft, reading, changes);
};
