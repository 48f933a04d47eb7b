import type { CorrectionComment, Thing } from 'schema-dts';
import type { RecordedChange } from '../../schemas/change.ts';

/** The kinds of things that schema.org calls works, as far as pages have them: others have no corrections. */
const WORKS = new Set(['NewsArticle', 'Quotation', 'WebSite', 'WebPage', 'Dataset', 'Question']);

const commentOf = ({ on, what, why }: RecordedChange): CorrectionComment => ({
  '@type': 'CorrectionComment',
  datePublished: on,
  text: why === undefined ? what : `${what} ${why}`,
});

const isWork = (thing: Thing) =>
  typeof thing === 'object' && '@type' in thing && WORKS.has(String(thing['@type']));

/**
 * What a page is with what was changed on it last, in schema.org's words; as it was where nothing is recorded. What was
 * changed before stands on the page of the record alone, so that no page grows with it.
 */
export function withCorrections(
  things: readonly Thing[],
  changes: readonly RecordedChange[],
): readonly Thing[] {
  const [latest] = changes;
  const at = things.findIndex(isWork);
  const work = things[at];
  if (!latest || typeof work !== 'object') return things;
  const known = 'correction' in work ? [work.correction] : [];
  const correction = [...known, commentOf(latest)];
  const changed = { ...work, dateModified: latest.on, correction } as Thing;
  return things.map((thing, index) => (index === at ? changed : thing));
}
