import { count, either } from './grammar.ts';

const changes = (number: number) => count(number, { one: '# change', other: '# changes' });
const rules = (number: number) => count(number, { one: '# rule', other: '# rules' });

/** How well the restoration works, measured. */
export const restoration = {
  title: 'Restoration',
  heading: 'The restoration, measured',
  trail: 'About',
  description: (reports: number, changed: number, used: number) =>
    `What the restoration of ${count(reports, { one: '# report', other: '# reports' })} did: ${changes(changed)} by ${rules(used)}, how sure they are, and what stays in doubt.`,
  standfirst: (changed: number, used: number) =>
    `${changes(changed)} by ${rules(used)}. Each is listed below its report, with what stood there before and how sure the change is.`,
  byReport: 'Report by report',
  byReportTable: 'How damaged each report came, and how sure its changes are',
  report: 'Report',
  words: 'Words',
  spunPer100: 'Spun words per 100',
  quotationsSpun: 'Quotations spun',
  capitalsSpun: 'Capitalised words spun',
  fromWitness: 'From a witness',
  inDoubt: 'In doubt',
  yes: 'yes',
  no: 'no',
  gold: 'Against texts marked by hand',
  goldAbout:
    'Every damaged word of these texts was marked by hand, with the readings that would be right. <b>Recall</b> is the share of them that was restored, <b>precision</b> the share of all changes that were right. The reports are measured each time the site is built; the sentences on other subjects when the rules change, and a test holds that record to what is measured.',
  goldReports: 'The reports of this story',
  goldSets: 'Spun sentences on other subjects',
  sets: {
    'spun-1': 'The spinner of the reports, on other subjects',
    'spun-2': 'Other spinners',
    'spun-3': 'All spinners, written after the rules',
    'spun-4': 'All spinners, written without sight of the rules',
    'spun-5': 'All spinners, with more words',
    'spun-6': 'All spinners, unseen when the rules were last measured',
    'spun-7': 'All spinners, in dense sentences that no rule or weight has learned from',
    unlisted: 'Spinners that no list knew',
  },
  set: 'Set',
  kind: 'Kind',
  kindByKind: (set: string) => `${set}, kind by kind`,
  clean: (sentences: number, alone: number, amongSpun: number) =>
    `${count(sentences, { one: '# clean sentence', other: '# clean sentences' })} that use the spinners’ words rightly were restored as well: ${changes(alone)} where each stands alone, ${changes(amongSpun)} where it follows a spun one. Each would be an error.`,
  cleanAlone: 'Each alone',
  cleanAmongSpun: 'Each after a spun sentence',
  damagedWords: 'Damaged words',
  restored: 'Restored',
  flagged: 'Only flagged',
  missed: 'Missed',
  wrong: 'Wrongly restored',
  rightChanged: 'Right words changed',
  recall: 'Recall',
  precision: 'Precision',
  misses: 'What was missed',
  missesOf: (set: string, number: number) =>
    `${set}: ${count(number, { one: '# reading', other: '# readings' })} wrong or missing`,
  readings: either,
  extraction: {
    name: 'Articles found in pages',
    about: (source: string) =>
      `Saved pages, and the text that a reader copies from them, against the articles that people marked in them: ${source}. Compared are runs of four words; each page has the same weight. Other extractors read the same pages.`,
    scores: 'How much of the article was found, and nothing else',
    input: 'Given',
    inputs: { 'saved-page': 'Saved page', 'copied-text': 'Copied text' },
    by: 'Found by',
    pages: 'Pages',
    factsTable: 'What was said of the pages that state it themselves',
    fact: 'Fact',
    facts: { title: 'Title', day: 'Day', site: 'Publisher' },
    right: 'Right',
    wrong: 'Wrong',
    unknown: 'Not given',
    ownLines: (all: number, cut: number) =>
      `Of ${count(all, { one: '# line', other: '# lines' })} of these articles, given without their pages, ${count(cut, { one: '# was', other: '# were' })} taken out wrongly.`,
  },
  rules: 'The rules that were used',
  usedOnce: (number: number) => `${rules(number)} that changed one passage each`,
  ownReasons: 'Each for a reason of its own, given with the change.',
  keptExample: (example: string) => `Kept: ${example}`,
};
