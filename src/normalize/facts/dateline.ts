/** How a report opens: `LONDON — `, `PARIS (AP) — `, `ROME, June 18 (Reuters) - `, `(CNN) — `. */
const DATELINE =
  /^(?:(\p{Lu}[\p{L}.’' -]{1,40}(?:, \p{Lu}[\p{L}.’' ]{1,30})?)(?:, (?:\p{L}{3,9}\.? \d{1,2}|\d{1,2} \p{L}{3,9}))?)? ?(?:\(([^()]{2,40})\))? ?(?:—|–|--|-) ?(?=\S)/u;

/** A place and a source as a dateline gives them. */
export interface Dateline {
  readonly place: string | undefined;
  readonly source: string | undefined;
  readonly passage: string;
}

/** Reads the dateline with which a paragraph opens. A place counts only in capitals or with a source beside it. */
export function readDateline(text: string): Dateline | undefined {
  const match = DATELINE.exec(text);
  if (!match) return undefined;
  const [passage, , source] = match;
  const place = match[1]?.trim();
  const isName = /^\p{Lu}/u.test(source ?? '');
  const inCapitals = place !== undefined && place === place.toUpperCase() && place.length > 1;
  const spaced = / (?:—|–|--|-) ?$/.test(passage);
  if (!spaced || !(inCapitals || isName)) return undefined;
  return { place, source: isName ? source : undefined, passage: passage.trim() };
}
