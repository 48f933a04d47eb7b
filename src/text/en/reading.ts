import { count, list } from './grammar.ts';

const percent = new Intl.NumberFormat('en', { style: 'percent' });

/** A report: its page, its card, and what they say of its text. */
export const reading = {
  title: 'Reports',
  description: (number: number, story: string) =>
    `${count(number, { one: '# report', other: '# reports' })} of ${story}, restored: who wrote them, how damaged they came, what was changed.`,
  allReports: 'All reports',
  /** What had happened to the text before it was scraped. */
  damage: {
    spun: 'Reworded by software',
    translated: 'Translated by software',
    reworded: 'Reworded by the copier',
    cut: 'Shortened or cut off',
    copied: 'Copied as it stands, as far as we can see',
    notJudged: 'Not judged',
  },
  /** How it is known, where the file itself has no sentence for it. */
  damageReason: {
    spun: (signs: number) => `Signs of rewording software per 100 words: ${signs}.`,
  },
  /** Whose words a report has, where the copier told another's in other words. */
  after: (after: string, by: string | undefined) =>
    by === undefined ? `after ${after}` : `${by}, after ${after}`,
  /** Where a headline stands without its page. */
  editorsHeadline: (headline: string) => `${headline} [headline by the editor]`,
  headlineIsEditors: 'Headline by the editor',
  headlineWas: 'The scrape has:',
  /** How a report's page opens: whose words these are, and what was done to them. */
  door: {
    written: (writer: string, copier: string | undefined) =>
      copier === undefined
        ? `Written by ${writer}; who copied it is not known.`
        : `Written by ${writer}, copied by ${copier}.`,
    reworded: (by: string | undefined, after: string | undefined) =>
      `Told in other words by ${by ?? 'a copier who is not known'}, after a report by ${after ?? 'someone who is not known'}.`,
    copied: (copier: string) => `Copied by ${copier}; who wrote it is not known.`,
    nobody: 'Who wrote and who copied it is not known.',
    damage: {
      spun: 'software had swapped words in it for others',
      translated: 'software had translated it',
      cut: 'it had been shortened or cut off',
      copied: 'it was copied as it stood, as far as we can see',
      notJudged: 'how far it had been changed cannot be judged',
    },
    damaged: (damages: readonly string[]) => {
      const all = list(damages);
      return `${all.charAt(0).toUpperCase()}${all.slice(1)}.`;
    },
    unchanged: 'Nothing was changed here.',
    changed: (changes: number) =>
      `Restored here with <changes>${count(changes, { one: '# change', other: '# changes' })}</changes>, each with its reason.`,
    /** Where nothing but menus and the like, or signs, were changed. */
    tidied: (changes: number) =>
      `No word was changed here; <changes>${count(changes, { one: '# change', other: '# changes' })}</changes> took away menus and adverts or mended signs.`,
    doubted: (doubts: number) =>
      count(doubts, {
        one: '<doubts># passage</doubts> stays in doubt.',
        other: '<doubts># passages</doubts> stay in doubt.',
      }),
    proof: 'Before and after',
    before: 'Copied',
    after: 'Restored',
    marks: {
      was: 'copied',
      is: 'restored',
      doubted: 'doubtful',
      question: 'differs',
      event: 'event',
      quote: 'quotation',
    },
  },
  /** Below the heading of a list of reports, each with a picture of its lines. */
  glyphKey:
    'The picture beside each shows its lines: <b>red</b> where words were changed, <b>yellow</b> where they are in doubt.',
  inDoubt: (number: number) =>
    count(number, { one: '# passage in doubt', other: '# passages in doubt' }),
  asKnown: 'What this report tells, as a timeline',
  cite: 'Cite',
  views: {
    name: 'Reading of the text',
    restored: 'Restored',
    marked: 'Changes marked',
    scraped: 'As scraped',
  },
  changes: 'All changes',
  changesAbout: 'What the scraped file has, what it reads here, and why.',
  moreChanges: (number: number, reason: string) =>
    `${count(number, { other: '# more' })}: ${reason}`,
  seeRule: (grade: string) => `${grade}: see the rule`,
  linkToParagraph: (number: string) => `Link to paragraph ${number}`,
  /** Lines that seem to be the page's, folded up in the text. */
  folded: (lines: number) =>
    count(lines, {
      one: '# line that may not belong to the report',
      other: '# lines that may not belong to the report',
    }),
  caption: 'Caption of a picture that was not copied:',
  credit: 'A picture that was not copied, by',
  source: {
    name: 'Where this text comes from',
    title: 'Title',
    writer: 'Written by',
    after: 'Reworded after',
    reworded: 'Reworded by',
    damage: 'How it came',
    address: 'Address',
    retrieved: 'Scraped on',
    archived: 'Archived copy',
    byline: 'Byline',
    dateline: 'Dateline',
    published: 'Published',
    copier: 'Copied by',
    language: 'Language',
    languages: (languages: readonly string[]) => languages.join(', then '),
    raw: 'Raw file',
    unknown: 'Unknown',
    stated: (passage: string) => `The file says: “${passage}”`,
    inferred: (reason: string) => `Inferred. ${reason}`,
    editor: (reason: string) => `The editor’s. ${reason}`,
    /** Passages that say otherwise than the one that is believed. */
    others: (passages: readonly string[]) =>
      `Elsewhere it says: ${passages.map((passage) => `“${passage}”`).join(', ')}`,
    encoding: 'Encoding',
    copies: 'Copies of the same text',
    sameWords: (share: number) =>
      `${percent.format(share)} of the shorter one’s words are the same.`,
    handwork: 'Edited by hand',
    keep: 'Kept',
    cut: 'Cut',
    join: 'Joined to one paragraph',
    split: 'Split into paragraphs',
    roles: {
      paragraph: 'Set as a paragraph',
      heading: 'Set as a heading',
      caption: 'Set as a caption',
      credit: 'Set as a picture credit',
      quotation: 'Set as a quotation',
      attribution: 'Set as the source of a quotation',
      note: 'Set as a note',
    },
  },
};
