import { diffArrays } from 'diff';
import { fold } from './fold.ts';
import { BREAK, CHANGE } from './index-data.ts';
import { type SearchToken, tokenize } from './tokenize.ts';

/** A text without the sign of the index, each of its lines with single blanks. */
export function tidyText(text: string): string {
  return text
    .split('\n')
    .map((line) => line.replaceAll(CHANGE, '').replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join(BREAK);
}

/**
 * A text with the words as scraped between signs wherever the restoration changed them. Readings that differ only in
 * case or punctuation count as the same.
 */
export function packText(text: string, scraped: string | undefined): string {
  const restored = tidyText(text);
  if (scraped === undefined) return restored;
  const tokens = tokenize(restored);
  const parts = diffArrays(
    tokenize(scraped).map(({ word }) => word),
    tokens.map(({ word }) => word),
    { comparator: (a, b) => fold(a) === fold(b) },
  );
  let packed = '';
  let written = 0;
  let next = 0;
  const writeTo = (end: number) => {
    packed += restored.slice(written, end);
    written = end;
  };
  const startOf = (token: SearchToken | undefined) => token?.start ?? restored.length;
  parts.forEach((part, i) => {
    if (part.removed) {
      writeTo(startOf(tokens[next]));
      packed += `${CHANGE}${part.value.join(' ')}${CHANGE}`;
      if (!parts[i + 1]?.added) packed += CHANGE;
      return;
    }
    if (part.added) {
      writeTo(startOf(tokens[next]));
      if (!parts[i - 1]?.removed) packed += `${CHANGE}${CHANGE}`;
    }
    next += part.value.length;
    if (part.added) {
      writeTo(tokens[next - 1]?.end ?? restored.length);
      packed += CHANGE;
    }
  });
  writeTo(restored.length);
  return packed;
}
