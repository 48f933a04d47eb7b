import { z } from 'zod';

/** An id or slug: lower-case words joined by hyphens. It is published in addresses and never changes. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')
  // It is the name of files, with other words before and after it; disks take 255 bytes.
  .max(120);

/** Ids of entries, each once. */
export const idListSchema = z.array(idSchema).superRefine((ids, context) => {
  ids.forEach((id, index) => {
    if (ids.indexOf(id) === index) return;
    context.addIssue({ code: 'custom', path: [index], message: `“${id}” stands here twice` });
  });
});

/**
 * A passage of a report: the slug of the article and words that stand in it, in one block,
 * in the restored reading or as scraped. White space and the shape of quotation marks do not matter.
 */
export const evidenceSchema = z.strictObject({
  report: idSchema,
  quote: z.string().min(3),
});

export type Evidence = z.output<typeof evidenceSchema>;
