import { count, either } from './grammar.ts';

const changes = (number: number) => count(number, { one: '# change', other: '# changes' });
const wrongly = (number: number) => (number === 0 ? 'none of them wrongly' : `${number} wrongly`);
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
  inShort: 'In short',
  /** What became of damaged words: how many were put right, and how many wrongly; the rest is marked, or was missed. */
  ofReports: (damaged: number, right: number, wrong: number) =>
    `Of ${count(damaged, { one: '# damaged word', other: '# damaged words' })} in these reports ${count(right, { one: '# was', other: '# were' })} put right, ${wrongly(wrong)}.`,
  ofOthers: (damaged: number, right: number, wrong: number) =>
    `Of ${count(damaged, { one: '# damaged word', other: '# damaged words' })} in sentences on other subjects, many from software that the rules had not met, ${count(right, { one: '# was', other: '# were' })} put right, ${wrongly(wrong)}. The others are marked as doubtful, or were not found.`,
  ofClean: (sentences: number, alone: number, amongReworded: number) =>
    `In ${count(sentences, { one: '# clean sentence', other: '# clean sentences' })}, in which nothing was to be put right, ${alone === 0 ? 'no word was changed' : count(alone, { one: '# word was changed', other: '# words were changed' })} where each stands alone, and ${amongReworded === 0 ? 'none' : amongReworded} where it follows a reworded one.`,
  tables: 'The figures, table by table',
  byReport: 'Report by report',
  byReportTable: 'How damaged each report came, and how sure its changes are',
  report: 'Report',
  words: 'Words',
  spunPer100: 'Swapped words per 100',
  quotationsSpun: 'Words of quotations swapped',
  capitalsSpun: 'Words with capitals swapped',
  fromWitness: 'From another report',
  inDoubt: 'In doubt',
  yes: 'yes',
  no: 'no',
  gold: 'Against texts marked by hand',
  goldAbout:
    'Every damaged word of these texts was marked by hand, with the readings that would be right. <b>Put right</b> is the share of them that was restored, <b>rightly changed</b> the share of all changes that were right. The reports are measured each time the site is built; the sentences on other subjects when the rules change, and a test holds that record to what is measured.',
  goldReports: 'The reports of this story',
  goldSets: 'Reworded sentences on other subjects',
  sets: {
    'spun-1': 'The software that reworded the reports, on other subjects',
    'spun-2': 'Other software',
    'spun-3': 'All of it, written after the rules',
    'spun-4': 'All of it, written without sight of the rules',
    'spun-5': 'All of it, with more words',
    'spun-6': 'All of it, unseen when the rules were last measured',
    'spun-7': 'All of it, in dense sentences that no rule has learned from',
    'spun-8':
      'Four kinds of software, tortured phrases and wrong inflections among them; only weights learned from it',
    'spun-9': 'The same four kinds on other fields; only weights learned from it',
    'spun-10':
      'Four kinds of public rewriting tools, in sentences that no rule, list or weight has learned from',
    'spun-11': 'Three of these kinds, on yet other fields; only bounds were set by it',
    'spun-12': 'Three kinds that draw on a dictionary of meanings; only bounds were set by it',
    unlisted: 'Software that no list knew',
  },
  /** The parts of the names of kinds: what a software does, and what a text is about. */
  kinds: {
    article: 'whole articles',
    'all families': 'all software',
    '1a': 'swaps words everywhere',
    '1b': 'swaps words outside of quotations and names',
    '2': 'swaps phrases and adds small words',
    '3': 'swaps words and explains them',
    politics: 'politics',
    trade: 'trade',
    business: 'business',
    sport: 'sport',
    courts: 'courts',
    health: 'health',
    science: 'science',
    'tortured phrases': 'tortured phrases',
    'wrong inflections': 'wrong inflections',
    'one word for one': 'a word for a word',
    'rare words': 'rare words',
    'wrong senses': 'words of another sense',
    'free rewriter': 'swaps words and bends phrases',
    'chunk spinner': 'swaps whole phrases',
    'fluent rewriter': 'rewrites fluently',
    'one for one, harbour': 'a word for a word, a harbour',
    'one for one, trial': 'a word for a word, a trial',
    'invented one for one': 'a word for a word, invented',
    'rare synonyms, council': 'rare words, a council',
    'rare synonyms, match': 'rare words, a match',
    'set phrases taken apart': 'set phrases taken apart',
  },
  set: 'Set',
  kind: 'Kind',
  kindByKind: (set: string) => `${set}, kind by kind`,
  clean: (sentences: number, alone: number, amongSpun: number) =>
    `${count(sentences, { one: '# clean sentence', other: '# clean sentences' })} that use the words of such software rightly were restored as well: ${changes(alone)} where each stands alone, ${changes(amongSpun)} where it follows a reworded one. Each would be an error.`,
  cleanAlone: 'Each alone',
  cleanAmongSpun: 'Each after a reworded sentence',
  damagedWords: 'Damaged words',
  restored: 'Restored',
  flagged: 'Only marked',
  missed: 'Missed',
  wrong: 'Wrongly restored',
  rightChanged: 'Right words changed',
  recall: 'Put right',
  precision: 'Rightly changed',
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
    said: 'Text says it',
    rightOfSaid: 'Right of those',
    ownLines: (all: number, cut: number) =>
      `Of ${count(all, { one: '# line', other: '# lines' })} of these articles, given without their pages, ${count(cut, { one: '# was', other: '# were' })} taken out wrongly.`,
  },
  rules: 'The rules that were used',
  usedOnce: (number: number) => `${rules(number)} that changed one passage each`,
  ownReasons: 'Each for a reason of its own, given with the change.',
  keptExample: (example: string) => `Kept: ${example}`,
};
