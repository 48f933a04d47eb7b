import { z } from 'zod';
import { isContact } from './contact.ts';
import { draftFields } from './draft.ts';
import { evidenceSchema, idSchema } from './evidence.ts';
import { showFields } from './rights.ts';
import { visibleName } from './visible.ts';

const day = z.iso.date();

/** Each day of the span is a part of the timeline. */
const LONGEST_SPAN_MS = 3_653 * 86_400_000;

/** `content/story.yaml`: what the site is about. */
export const storySchema = z.strictObject({
  title: visibleName,
  /** A line for narrow places: browser tabs, the icon's label. */
  shortTitle: visibleName,
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, 'is no language tag, such as en or en-GB')
    .default('en'),
  standfirst: z.string(),
  /** Who answers for the edition, by name. */
  editor: visibleName.optional(),
  /**
   * Where readers say what is wrong: a mailto address, or that of a new issue, in which `{page}` stands for the page's
   * address; without it the page is named in `title` and `body`, as most trackers have it.
   */
  contact: z
    .string()
    .refine(
      isContact,
      'is no address such as mailto:desk@news.example or https://news.example/issues/new',
    )
    .optional(),
  /** The day on which the edition was last changed. */
  changed: day.optional(),
  /** The days that the story is about; what lies before is background, what lies after follows. */
  span: z.strictObject({ from: day, to: day }).superRefine(({ from, to }, context) => {
    if (Date.parse(to) - Date.parse(from) <= LONGEST_SPAN_MS) return;
    const message = `the span is too long: from ${from}, ten years at most`;
    context.addIssue({ code: 'custom', path: ['to'], message });
  }),
  /** Left out where no report says. */
  place: idSchema.optional(),
  timeZone: z.string(),
  /** Clocks that a reader may choose besides their own. */
  clocks: z
    .array(z.strictObject({ label: visibleName, zone: z.string() }))
    .min(1)
    .superRefine((clocks, context) => {
      clocks.forEach(({ label }, index) => {
        if (clocks.findIndex((clock) => clock.label === label) === index) return;
        const message = `“${label}” is there twice; give each clock a name of its own`;
        context.addIssue({ code: 'custom', path: [index, 'label'], message });
      });
    }),
  /** Kinds of event beside the common ones, as headings in the plural: `goal: Goals`, `hearing: Hearings`. */
  kinds: z.record(idSchema, visibleName).default({}),
  keyPoints: z.array(
    z.strictObject({ text: z.string(), evidence: z.array(evidenceSchema).min(1) }),
  ),
  /** Names of offices, companies and other things that need no entry; the check asks about those not listed anywhere. */
  otherNames: z.array(z.string()).default([]),
  /** What is shown of the reports that say nothing else in their corrections. */
  ...showFields,
  ...draftFields,
});

export type StoryFile = z.output<typeof storySchema>;
