import { z } from 'zod';
import { editorRoles } from './correction.ts';
import { idSchema } from './evidence.ts';
import { provenanced } from './provenance.ts';
import { webAddress } from './web-address.ts';

/** Facts about one report, each with its provenance. */
export const articleMetaSchema = z.strictObject({
  title: provenanced(z.string()),
  byline: provenanced(z.string()),
  dateline: provenanced(z.string()),
  /** Who wrote the report first: an id in `content/publishers`, or a name. */
  writer: provenanced(z.string()),
  /** Whose copy was scraped. */
  copier: provenanced(z.string()),
  /** ISO date of publication. */
  published: provenanced(z.iso.date()),
  /** BCP 47 tags, from the language of writing to that of the copy: ['fr', 'en']. */
  language: provenanced(z.array(z.string()).min(1)),
});

/** What the text itself says of the spinner that it went through. */
export const spinEvidenceSchema = z.strictObject({
  /** Certain habits met per 100 words. */
  ratePer100Words: z.number(),
  spun: z.boolean(),
  /** Whether this spinner leaves quotations, and capitalised words, as they are. */
  sparesQuotations: z.boolean(),
  sparesCapitals: z.boolean(),
});

/** What an editor did to whole lines of a report: cut, kept, joined or split, or told what they are. */
export const handworkSchema = z.strictObject({
  what: z.enum(['keep', 'cut', 'join', 'split', 'role']),
  /** Ids of the blocks: `p7`. */
  blocks: z.array(z.string()).min(1),
  role: z.enum(editorRoles).optional(),
  reason: z.string(),
});

/** Frontmatter of `content/articles/<slug>.md`. */
export const articleSchema = z.strictObject({
  slug: idSchema,
  /** The editor's short name for the report. */
  label: z.string().optional(),
  /** Name of the raw file in `content/raw`. */
  raw: z.string(),
  /** SHA-256 of the raw file, hexadecimal. */
  sha256: z.string(),
  /** The encoding that the raw file was read in, by its name in the Encoding Standard; left out for UTF-8. */
  encoding: z.string().optional(),
  /** Where the scraped page was, the day of the scrape, and an archive's copy, as far as they are known. */
  url: webAddress.optional(),
  retrieved: z.iso.date().optional(),
  archived: webAddress.optional(),
  ...articleMetaSchema.shape,
  /** How it is known that the copier told the report in other words; left out where it is not. */
  reworded: z.string().optional(),
  /** In the order of the corrections file; left out where the editor did nothing of the kind. */
  handwork: z.array(handworkSchema).optional(),
  spin: spinEvidenceSchema,
  /** How it is known that the copy does not have the whole report; left out where it seems whole. */
  cut: z.string().optional(),
  /** Why nothing can be said of how the text was changed; left out where it can be judged. */
  unjudged: z.string().optional(),
  words: z.int(),
  /** How many edits of each kind, and how many flags. */
  edits: z.record(z.string(), z.int()),
  flags: z.int(),
});

export type ArticleMeta = z.output<typeof articleMetaSchema>;
export type Handwork = z.output<typeof handworkSchema>;
export type SpinEvidence = z.output<typeof spinEvidenceSchema>;
export type ArticleFile = z.output<typeof articleSchema>;
