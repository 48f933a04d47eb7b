import { parse } from '@citation-js/name';
import type { Provenanced } from '../../../schemas/provenance.ts';

/** A name in the Citation Style Language: in its parts, or as it stands. */
export type CslName =
  | { readonly family: string; readonly given?: string }
  | { readonly literal: string };

const AND = / (?:and|&) /;

/** The byline of a report, as it stands; undefined when no file names one. */
export const bylineOf = (byline: Provenanced<string>): string | undefined =>
  byline.status === 'unknown' ? undefined : byline.value;

/**
 * Who a byline names: `Ann Other and Bo Li` => two names in their parts. One with a comma may list names or add an
 * office, which only a reader can tell: it is kept as it stands.
 */
export function bylineNames(byline: Provenanced<string>): CslName[] {
  const words = bylineOf(byline);
  if (words === undefined) return [];
  if (words.includes(',')) return [{ literal: words }];
  return words.split(AND).map((name): CslName => {
    const { family, given } = parse(name);
    if (family === undefined) return { literal: name };
    return given === undefined ? { family } : { family, given };
  });
}
