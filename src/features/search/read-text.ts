import { END, NOW, WAS } from './index-data.ts';

const CHANGE = new RegExp(`${WAS}([^${NOW}]*)${NOW}([^${END}]*)${END}`, 'gu');

/** Words as scraped, and the offsets of those that stand in their place. */
export interface Change {
  readonly was: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** A line as restored, and what was changed in it; the reverse of `packText`. */
export function readText(packed: string): { text: string; changes: readonly Change[] } {
  const changes: Change[] = [];
  let text = '';
  let at = 0;
  for (const match of packed.matchAll(CHANGE)) {
    const [signs, was = '', now = ''] = match;
    text += packed.slice(at, match.index);
    const from = text.length;
    text += now;
    changes.push({ was: was === '' ? [] : was.split(' '), from, to: text.length });
    at = match.index + signs.length;
  }
  return { text: text + packed.slice(at), changes };
}
