import type { EditKind, Grade } from '../schemas/edit.ts';
import type { EventKind, Knowledge } from '../schemas/event.ts';
import type { DifferenceKind } from '../schemas/question.ts';
import type { QuoteStatus } from '../schemas/quote.ts';

/** How a report knew of an event, as the reader is told. */
export const KNOWLEDGE_WORDS: Record<Knowledge, string> = {
  announced: 'announced, yet to come',
  expected: 'expected',
  happening: 'under way',
  past: 'past',
};

/** Each kind of event, in the plural. */
export const EVENT_KIND_WORDS: Record<EventKind, string> = {
  visit: 'Visits',
  meeting: 'Meetings',
  statement: 'Statements',
  announcement: 'Announcements',
  incident: 'Incidents',
  ceremony: 'Ceremonies',
  decision: 'Decisions',
  office: 'Offices',
  condition: 'Conditions',
  plan: 'Plans',
};

/** What sort of difference stands between the reports. */
export const DIFFERENCE_KIND_WORDS: Record<DifferenceKind, string> = {
  rounding: 'Rounding',
  scope: 'Scope',
  'time-of-writing': 'Time of writing',
  translation: 'Translation',
  'quotation-wording': 'Wording of a quotation',
  spelling: 'Spelling',
  error: 'Error',
  judgement: 'Judgement',
  open: 'Open',
};

/** How faithful a version of a quotation is. */
export const QUOTE_STATUS_WORDS: Record<QuoteStatus, string> = {
  verbatim: 'verbatim',
  spun: 'spun',
  translated: 'translated',
  paraphrased: 'paraphrased',
  unverified: 'unverified',
};

/** What sort of change an edit makes. */
export const EDIT_KIND_WORDS: Record<EditKind, string> = {
  decode: 'Characters',
  strip: 'Page furniture',
  name: 'Names',
  quote: 'Quotations',
  habit: 'Synonyms',
  correction: 'Editor',
  typography: 'Typography',
};

/** How sure a change is. */
export const GRADE_WORDS: Record<Grade, string> = {
  certain: 'Certain',
  supported: 'Supported',
  likely: 'Likely',
};
