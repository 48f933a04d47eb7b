import type { Ref } from '../story.ts';

/** The links, each id once, in the order of their first mention. */
export function uniqueRefs(refs: Iterable<Ref>): Ref[] {
  const byId = new Map<string, Ref>();
  for (const { id, title } of refs) if (!byId.has(id)) byId.set(id, { id, title });
  return [...byId.values()];
}
