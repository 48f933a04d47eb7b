import { z } from 'zod';

/** A published address below the site's base: a page, `/articles/a/`, or an id on one, `/articles/a/#p7`. */
export const permalinkSchema = z
  .string()
  .regex(
    /^\/(?:[^\s/#?<>"'\\%]+\/)*(?:#[^\s#<>"'\\]+)?$/,
    'must be an address below the site’s base such as /articles/a/ or /articles/a/#p7',
  )
  .refine((address) => !/\/\.{1,2}\//.test(address), {
    message: 'it climbs by “..” or stays by “.”. Write out where it leads',
  })
  .max(1000);

/** `content/aliases.yaml`: where an address leads that was published once and is no longer built. */
export const aliasesSchema = z.array(
  z.strictObject({ from: permalinkSchema, to: permalinkSchema }),
);

export type Alias = z.output<typeof aliasesSchema>[number];
