/** What decides where a hit stands. */
export interface Standing {
  /** How well the query is its name (`NAMED`); 0 for what is not a thing, or not this one. */
  readonly named: number;
  /** How well it happened at the date that was asked for (`dateFit`). */
  readonly dated: number;
  /** What it lacks of what was asked, in the rarity of the words. */
  readonly missing: number;
  /** Whether it is a passage of a report; where it is asked when, where or how long, an event. */
  readonly isPreferred: boolean;
  readonly score: number;
  /** Its number. */
  readonly passage: number;
}

/**
 * The order of results. One rule after the other:
 *
 * 1. The thing itself, for a query that is its name: who types "Ida Holm" wants her page, not the passages that name her.
 * 2. What happened on the day, month or year asked for.
 * 3. What lacks the least of what was asked: all telling words in one passage beat some of them, however often.
 * 4. Passages of reports before entries of the story, which are made from them; but who asks when, where or how long is
 *    best answered by an event, which says just that.
 * 5. The better score: rare words, often, close together, in a short text (BM25).
 * 6. The earlier report, so that the same query gives the same order.
 */
export function compareHits(a: Standing, b: Standing): number {
  return (
    b.named - a.named ||
    b.dated - a.dated ||
    a.missing - b.missing ||
    Number(b.isPreferred) - Number(a.isPreferred) ||
    b.score - a.score ||
    a.passage - b.passage
  );
}
