import { z } from 'zod';
import { shows } from '../../schemas/rights.ts';

const items = <Item extends z.ZodType>(item: Item) => z.looseObject({ items: z.array(item) });

const articlesFile = items(
  z.looseObject({
    slug: z.string(),
    title: z.string(),
    published: z.string().optional(),
    rights: z
      .looseObject({
        show: z.enum(shows),
        showReason: z.string().optional(),
        withdrawn: z.looseObject({ on: z.string(), reason: z.string() }).optional(),
      })
      .optional(),
    blocks: z.array(
      z.looseObject({
        id: z.string(),
        role: z.string(),
        restored: z.string(),
        changes: z
          .array(z.looseObject({ was: z.string(), is: z.string(), reason: z.string() }))
          .optional(),
      }),
    ),
  }),
);

const timelineFile = items(
  z.looseObject({
    id: z.string(),
    title: z.string(),
    summary: z.string(),
    when: z.looseObject({ from: z.string().optional(), to: z.string().optional() }),
  }),
);

const differencesFile = items(
  z.looseObject({
    id: z.string(),
    question: z.string(),
    verdict: z.looseObject({ status: z.enum(['settled', 'open']), text: z.string() }),
  }),
);

const quotesFile = items(
  z.looseObject({ id: z.string(), title: z.string(), source: z.string(), occasion: z.string() }),
);

/** What is compared of the open data of two releases; an older one may lack what was added since. */
export const publishedFiles = {
  articles: articlesFile,
  timeline: timelineFile,
  differences: differencesFile,
  quotes: quotesFile,
} as const;

export type PublishedName = keyof typeof publishedFiles;

export type PublishedData = {
  readonly [Name in PublishedName]: z.output<(typeof publishedFiles)[Name]>['items'];
};
