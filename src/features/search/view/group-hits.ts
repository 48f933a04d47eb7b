import type { PassageKind } from '../passage.ts';
import type { SearchHit } from '../show-hit.ts';

/** Hits that stand under one heading, best first. */
export interface HitGroup {
  readonly kind: PassageKind;
  /** The report, for passages of one. */
  readonly report: SearchHit['report'];
  readonly hits: readonly SearchHit[];
}

/** Groups hits by report and by kind, each group in the place of its best hit. */
export function groupHits(hits: readonly SearchHit[]): HitGroup[] {
  const groups = new Map<
    string,
    { kind: PassageKind; report: SearchHit['report']; hits: SearchHit[] }
  >();
  for (const hit of hits) {
    const key = `${hit.kind}/${hit.report?.id ?? ''}`;
    const group = groups.get(key);
    if (group) group.hits.push(hit);
    else groups.set(key, { kind: hit.kind, report: hit.report, hits: [hit] });
  }
  return [...groups.values()];
}
