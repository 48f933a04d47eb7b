import type { FoundHits, HabitHit } from './find-hits.ts';

/** So many places where a form stands in its slot prove that the spinner puts it for the plain one throughout. */
const PROVED_FROM = 3;
/** In a text of an honest writer both forms occur; here the plain one must be rarer than the spun one by this factor. */
const RARER_BY = 3;

/** The name under which a text's use of a spun form is counted. */
export const formOf = (hit: HabitHit, { tokens }: FoundHits): string => {
  const spun = tokens.slice(hit.first, hit.last + 1).map(({ lower }) => lower);
  return `${spun.join(' ')} > ${hit.plain.toLowerCase()}`;
};

/**
 * The spun forms that a text uses in place of plain ones throughout: a spinner has one or two forms for a word, so that
 * "stated" in every place where "said" would do, and hardly a "said", is its doing.
 */
export function provedForms(texts: readonly FoundHits[]): ReadonlySet<string> {
  const counts = new Map<string, { hits: number; plain: string }>();
  for (const found of texts) {
    for (const hit of [...found.hits, ...found.throughout]) {
      if (hit.quoted) continue;
      const form = formOf(hit, found);
      counts.set(form, { hits: (counts.get(form)?.hits ?? 0) + 1, plain: hit.plain.toLowerCase() });
    }
  }
  const candidates = [...counts].filter(([, { hits }]) => hits >= PROVED_FROM);
  if (candidates.length === 0) return new Set();
  const whole = texts
    .map(({ tokens }) => ` ${tokens.map(({ lower }) => lower).join(' ')} `)
    .join('');
  const proved = candidates.filter(
    ([, { hits, plain }]) => hits >= RARER_BY * (whole.split(` ${plain} `).length - 1),
  );
  return new Set(proved.map(([form]) => form));
}
