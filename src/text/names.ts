import type { EditKind, Grade } from '../schemas/edit.ts';
import type { EventKind, Knowledge } from '../schemas/event.ts';
import type { QuestionKind } from '../schemas/question.ts';
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
export const DIFFERENCE_KIND_WORDS: Record<QuestionKind, string> = {
  rounding: 'Rounding',
  scope: 'Scope',
  'time-of-writing': 'Time of writing',
  translation: 'Translation',
  'quotation-wording': 'Wording of a quotation',
  spelling: 'Spelling',
  error: 'Error',
  judgement: 'Judgment',
  open: 'Open',
};

/** What each kind of difference is. */
export const DIFFERENCE_KIND_MEANINGS: Record<QuestionKind, string> = {
  rounding: 'One fact, given more or less exactly.',
  scope: 'Each report tells another part, or takes the matter wider or narrower.',
  'time-of-writing': 'One report was written before what the other tells.',
  translation: 'A sentence that came through another language.',
  'quotation-wording': 'Words in quotation marks that are not the same.',
  spelling: 'One name in two forms.',
  error: 'One report contradicts the others, or itself, and the files show which is wrong.',
  judgement: 'The reports, or those whom they cite, judge the same events differently.',
  open: 'The reports contradict each other, and the files do not settle it.',
};

/** How faithful a version of a quotation is. */
export const QUOTE_STATUS_WORDS: Record<QuoteStatus, string> = {
  verbatim: 'verbatim',
  spun: 'reworded by software',
  translated: 'translated',
  paraphrased: 'paraphrased',
  unverified: 'unverified',
};

/** What each label of a version says, in the order in which the reader is told. */
export const QUOTE_STATUS_MEANINGS: Record<QuoteStatus, string> = {
  verbatim: 'Words that two reports have alike, or a post that a report shows.',
  spun: 'Words in quotation marks in which software has put other words.',
  translated:
    'Whatever a machine-translated report quotes, and all words of speakers who spoke another language.',
  unverified:
    'Words in quotation marks that one report alone has, however clean it is, or that another passage quotes otherwise.',
  paraphrased: 'Told indirectly, without quotation marks.',
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
  editor: 'Editor’s reading',
};
