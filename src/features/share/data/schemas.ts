import { z } from 'zod';
import { blockRoles } from '../../../article/blocks.ts';
import { articleMetaSchema } from '../../../schemas/article.ts';
import { witnessSchema } from '../../../schemas/edit.ts';
import { editKinds, grades } from '../../../schemas/edit-kinds.ts';
import { knowledge } from '../../../schemas/event.ts';
import { idSchema } from '../../../schemas/evidence.ts';
import { lengthBounds } from '../../../schemas/lasted.ts';
import { personSchema } from '../../../schemas/person.ts';
import { differenceKinds } from '../../../schemas/question.ts';
import { quoteStatuses } from '../../../schemas/quote.ts';
import { rightsFields, shows } from '../../../schemas/rights.ts';
import { partsOfTime } from '../../../schemas/when.ts';
import { damageKinds } from '../../../text/damage-words.ts';
import { en } from '../../../text/en.ts';

/** Semantic version of the files under `/data/`: the first number changes when a reader of them would break. */
export const DATA_VERSION = '1.1.0';

/** A date, or in words that the reports set none: then there is no `from`. */
const publishedWhen = z.object({
  from: z.string().optional().describe('1979, 2023-06, 2023-06-19 or 2023-06-19T16:30'),
  to: z.string().optional(),
  part: z.enum(partsOfTime).optional(),
  circa: z.boolean().optional(),
  zone: z.string().optional(),
  inferred: z.string().optional(),
  label: z.string().optional().describe('Shown where the reports set no date'),
});

const url = z.url();
const refs = z.array(z.strictObject({ id: idSchema, url }));

const doubtSchema = z.strictObject({
  is: z.string().describe('The doubted words'),
  start: z.int().describe('UTF-16 offset into the restored text'),
  reason: z.string(),
});

const passageSchema = z.strictObject({
  report: idSchema.describe('Slug of the report'),
  block: z.string().describe('Id of the paragraph, as in the address'),
  url,
  text: z.string().describe('The passage as restored'),
  withheld: z
    .int()
    .optional()
    .describe('How many words stand there that are not shown; `text` says so in their place'),
  restored: z.boolean().describe('Whether the restoration changed words inside it'),
  doubted: z.boolean().describe('Whether it holds words that look wrong and could not be proved'),
  doubts: z.array(doubtSchema).optional().describe('Those words, and why they are doubted'),
});

const draft = z
  .strictObject({
    note: z.string().describe('To be shown wherever the entry is'),
    by: z.string().optional().describe('Which rule made it, of what'),
  })
  .optional()
  .describe(en.data.draft);

const articleSchema = z.strictObject({
  slug: idSchema,
  url,
  title: z.string(),
  label: z.string().describe('How the report is cited where room is short'),
  published: z.iso.date().optional(),
  raw: z.strictObject({ file: z.string(), sha256: z.string() }),
  scraped: z
    .strictObject({
      url: url.optional(),
      retrieved: z.iso.date().optional(),
      archived: url.optional(),
    })
    .describe('Where the scraped page was, when, and a copy of it, as far as they are known'),
  reworded: z
    .string()
    .optional()
    .describe(
      'How it is known that the copier told the report in other words: these are the copier’s',
    ),
  damage: z
    .array(
      z.strictObject({
        kind: z.enum(damageKinds),
        label: z.string(),
        reason: z.string().optional(),
      }),
    )
    .min(1)
    .describe('What had happened to the text before it was scraped, and how that is known'),
  rights: z
    .strictObject({ ...rightsFields, show: z.enum(shows) })
    .optional()
    .describe('What is shown of the report and why, where that is not all of it'),
  provenance: articleMetaSchema.describe('Each fact, with where it comes from'),
  blocks: z.array(
    z.strictObject({
      id: z.string(),
      role: z.enum(blockRoles),
      restored: z.string(),
      scraped: z.string(),
      changes: z
        .array(
          z.strictObject({
            was: z.string(),
            is: z.string(),
            start: z.int().describe('UTF-16 offset into the restored text'),
            kind: z.enum(editKinds),
            rule: z.string(),
            reason: z.string(),
            grade: z.enum(grades),
            witness: witnessSchema.optional(),
          }),
        )
        .optional(),
      doubts: z.array(doubtSchema).optional(),
    }),
  ),
});

const eventSchema = z.strictObject({
  id: idSchema,
  url,
  title: z.string(),
  summary: z.string(),
  when: publishedWhen,
  datetime: z.string().optional().describe('The start in ISO 8601, as precise as the reports'),
  lasted: z
    .array(
      passageSchema.extend({
        length: z.string().describe('The length that the words give, in ISO 8601: PT5H30M'),
        to: z.string().optional().describe('The end of a range'),
        bound: z.enum(lengthBounds).optional(),
      }),
    )
    .optional(),
  kind: idSchema.describe('One of the common kinds, or one of the story’s own'),
  place: idSchema.optional(),
  people: refs,
  passages: z.array(
    passageSchema.extend({ knew: z.enum(knowledge).describe('How the report knew of it') }),
  ),
  differences: refs,
  quotes: refs,
  draft,
});

const differenceSchema = z.strictObject({
  id: idSchema,
  url,
  question: z.string(),
  kind: z.enum(differenceKinds),
  answers: z.array(passageSchema.extend({ says: z.string() })),
  verdict: z.strictObject({ status: z.enum(['settled', 'open']), text: z.string() }),
  events: refs,
  people: refs,
  draft,
});

const quoteSchema = z.strictObject({
  id: idSchema,
  url,
  title: z.string(),
  speaker: idSchema.optional(),
  source: z.string(),
  occasion: z.string(),
  channel: z.string(),
  event: idSchema.optional(),
  versions: z.array(
    passageSchema.extend({ status: z.enum(quoteStatuses), note: z.string().optional() }),
  ),
  draft,
});

const personDataSchema = personSchema.omit({ by: true }).extend({
  id: idSchema,
  url,
  events: refs,
  quotes: refs,
  differences: refs,
  forms: z.array(z.strictObject({ text: z.string(), count: z.int() })),
  draft,
});

const fileOf = <Item extends z.ZodType>(description: string, item: Item) =>
  z
    .strictObject({
      $schema: url,
      version: z.literal(DATA_VERSION),
      story: z.string(),
      draft: z.string().optional().describe('Where the story’s own title is a draft'),
      source: url.describe('The page that shows the same'),
      items: z.array(item),
    })
    .describe(description);

/** A schema is English whatever the story's language: it is read by programmers. */
const { files } = en.data;

/** The files under `/data/`, each by the schema of its whole content. */
export const dataSchemas = {
  articles: fileOf(files.articles, articleSchema),
  timeline: fileOf(files.timeline, eventSchema),
  differences: fileOf(files.differences, differenceSchema),
  quotes: fileOf(files.quotes, quoteSchema),
  people: fileOf(files.people, personDataSchema),
} as const;

export type DataName = keyof typeof dataSchemas;

export const dataNames = Object.keys(dataSchemas) as DataName[];
