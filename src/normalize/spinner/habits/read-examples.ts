import { nameOf, parseHabitFile } from './parse-habits.ts';

/** What a habit is to do, and what it is to leave. */
export interface HabitExamples {
  readonly good: readonly { readonly scraped: string; readonly restored: string }[];
  readonly keep: readonly string[];
}

const CHANGE = /\{([^{}=]+)=>([^{}]*)\}/g;

/** Both readings of an example such as `a {gloop=>glue} pot`. */
export const readingsOf = (example: string) => ({
  scraped: example.replace(CHANGE, '$1'),
  restored: example.replace(CHANGE, '$2'),
});

/** The examples of the habits in the texts of YAML files, by the habits' names. */
export const readExamples = (texts: readonly string[]): ReadonlyMap<string, HabitExamples> =>
  new Map(
    texts
      .flatMap((text) => parseHabitFile(text).habits)
      .map((entry) => [nameOf(entry).id, { good: entry.good.map(readingsOf), keep: entry.keep }]),
  );
