import { z } from 'zod';
import { type Lead, tidyAddress } from './lead.ts';

/** What Zotero and others export: CSL-JSON (`URL`, `archive_location`) or Zotero's own JSON (`url`, `items`). */
const referenceSchema = z.looseObject({
  URL: z.string().optional(),
  url: z.string().optional(),
  archive: z.string().optional(),
  archive_location: z.string().optional(),
});
const exportSchema = z.union([
  z.array(referenceSchema).min(1),
  z.object({ items: z.array(referenceSchema).min(1) }).transform(({ items }) => items),
]);

/** The addresses of a reference manager's export; undefined for another kind of JSON, or one that names none. */
export function readReferences(json: unknown): Lead[] | undefined {
  const parsed = exportSchema.safeParse(json);
  if (!parsed.success) return undefined;
  const leads = parsed.data.flatMap(({ URL: csl, url, archive, archive_location }) => {
    const address = tidyAddress(csl ?? url ?? '');
    const archived = tidyAddress(archive_location ?? '') ?? tidyAddress(archive ?? '');
    return address ? [{ address, archived }] : [];
  });
  return leads.length > 0 ? leads : undefined;
}
