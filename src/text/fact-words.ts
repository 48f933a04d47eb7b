import type { Provenanced } from '../schemas/provenance.ts';
import type { Catalogue } from './en.ts';

/** How a fact about a report is known, in sentences. */
export function factWords(
  fact: Provenanced<unknown>,
  { reading: { source } }: Pick<Catalogue, 'reading'>,
): string[] {
  if (fact.status === 'inferred') return [source.inferred(fact.reason)];
  if (fact.status === 'editor') return [source.editor(fact.reason)];
  if (fact.status === 'unknown') return [fact.reason];
  const others = fact.others ?? [];
  return [source.stated(fact.passage), ...(others.length > 0 ? [source.others(others)] : [])];
}
