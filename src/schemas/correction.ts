import { z } from 'zod';
import { evidenceSchema, idSchema } from './evidence.ts';
import { rightsFields } from './rights.ts';
import { visibleName } from './visible.ts';
import { webAddress } from './web-address.ts';

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/** The languages that a text went through, from the first: `fr > en`. */
const languageTag = z
  .string()
  .refine((text) => text.split(/[\s,>→]+/).every((tag) => tag === '' || LANGUAGE_TAG.test(tag)), {
    message: 'it names a language by its tag, such as fr, or several, such as fr > en',
  });

/** A fact about the article that only an editor supplies. */
const editorFact = z.strictObject({ value: z.string(), reason: z.string() });

const words = z.string().regex(/\S/, 'it quotes words of the raw file');
const oneLine = z
  .string()
  .regex(/^[^\r\n\u2028\u2029]*$/, 'it is one line; where a paragraph begins, say under “split”');
const reason = z.string().regex(/\S/, 'it says why, for readers');

/**
 * A stretch of the raw file, of any number of paragraphs: its words, or its first words and, under `to`, its last.
 */
const stretch = z.strictObject({ passage: words, to: words.optional(), reason });

/** What an editor can say that a paragraph is. */
export const editorRoles = [
  'paragraph',
  'heading',
  'caption',
  'credit',
  'quotation',
  'attribution',
  'note',
] as const;

/**
 * `content/corrections/<name of the raw file>.yaml`: what the editor adds to one report.
 * Each correction names words of the raw file that occur there (once, or `every` time).
 */
export const correctionsSchema = z.strictObject({
  /** The article's address; derived from the title when left out. */
  slug: idSchema.optional(),
  /** How the report is cited where room is short; its publisher's name when left out. */
  label: visibleName.max(24).optional(),
  title: editorFact.extend({ value: visibleName }).optional(),
  published: editorFact.extend({ value: z.iso.date() }).optional(),
  writer: editorFact.optional(),
  copier: editorFact.optional(),
  language: editorFact.extend({ value: languageTag }).optional(),
  /** The copier told the report in other words, also between quotation marks: how that is known. */
  reworded: z.string().min(1).optional(),
  /** Where the scraped page was, the day of the scrape, and an archive's copy of the page. */
  url: webAddress.optional(),
  retrieved: z.iso.date().optional(),
  archived: webAddress.optional(),
  ...rightsFields,
  corrections: z
    .array(
      z
        .strictObject({
          passage: z.string().min(1),
          replacement: oneLine,
          reason: z.string(),
          every: z.boolean().default(false),
          /** Words of another report that prove the correction; without them it is the editor's reading. */
          evidence: evidenceSchema.optional(),
        })
        .refine(({ passage, replacement }) => passage !== replacement, {
          path: ['replacement'],
          message: 'it changes nothing. To keep the passage as it stands, list it under “keep”',
        }),
    )
    .default([]),
  /** Passages in which no rule changes anything, nor doubts a word for being rare; lines that a rule has taken out come back. */
  keep: z.array(stretch).default([]),
  /** Stretches that are no part of the report. */
  cut: z.array(stretch).default([]),
  /** Lines that are one paragraph, a space between them unless `between` is empty: `co` and `operation`. */
  join: z.array(stretch.extend({ between: z.enum([' ', '']).default(' ') })).default([]),
  /** The words with which a new paragraph begins. */
  split: z.array(z.strictObject({ before: words, reason })).default([]),
  /** What the paragraphs of a stretch are. */
  roles: z.array(stretch.extend({ role: z.enum(editorRoles) })).default([]),
  /**
   * Passages that the editor doubts and cannot mend: shown with the reason. `beside` is what another report has in
   * their place. Of a quotation in a translated report the reason may be left out: it is that of all of them.
   */
  flags: z
    .array(
      z.strictObject({
        passage: z.string().min(1),
        reason: z.string().optional(),
        beside: evidenceSchema.optional(),
      }),
    )
    .default([]),
});

export type Corrections = z.output<typeof correctionsSchema>;
