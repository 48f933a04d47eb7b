import type { Article, Passage, Ref } from '../../story/story.ts';
import { LONG_WORD, RIGHT_TO_LEFT } from './hard-text.ts';

/** What the samples take from the story that the guide is built with, so that its dots and choices are lit. */
export interface Setting {
  readonly reports: readonly Pick<Article, 'slug' | 'label'>[];
  readonly people: readonly Ref[];
  /** ISO date of a day of the story. */
  readonly day: string;
}

/** A passage of one of the reports, by the report’s place. */
export function samplePassage(
  { reports }: Setting,
  place = 0,
  more: Partial<Passage> = {},
): Passage {
  const { slug = 'none', label = 'No report' } = reports[place % reports.length] ?? {};
  return {
    report: slug,
    label,
    block: `p${place + 1}`,
    start: 0,
    end: 0,
    text: 'The dam held.',
    changed: false,
    doubts: [],
    ...more,
  };
}

/** Passages that are plain, restored, doubted, right to left, and of one long word. */
export const samplePassages = (setting: Setting): Passage[] => [
  samplePassage(setting),
  samplePassage(setting, 1, { changed: true }),
  samplePassage(setting, 2, { doubts: [{ start: 4, end: 7, reason: 'Which one?' }] }),
  samplePassage(setting, 0, { text: RIGHT_TO_LEFT }),
  samplePassage(setting, 1, { text: LONG_WORD }),
];
