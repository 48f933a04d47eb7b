import { count, list } from './grammar.ts';

/** What the edition is and how it is made. */
export const about = {
  title: 'About',
  heading: 'About this edition',
  description: 'What this edition is, how the restoration works, and what was changed in total.',
  standfirst:
    'A palimpsest is a page that was scraped and written over, where the first text still shows through.',
  what: 'What it is',
  whatText: (reports: number, story: string) =>
    `News articles are copied by machines: cut out of their pages, pasted between advertisements, rewritten word by word with synonyms so that the theft does not show, or translated to another language and back. This edition takes ${count(reports, { one: '# such copy that tells', other: '# such copies that tell' })} one story, “${story}”, and restores what can be restored.`,
  answers: 'Who answers for it',
  editedBy: (names: string) => `Edited by ${names}.`,
  noEditor: 'This edition does not say who edited it.',
  lastChanged: (date: string) => `Last changed on ${date}.`,
  writeTo: 'If something is wrong, write to <contact>the editor</contact>.',
  noContact: 'No address to write to is given.',
  exampleContact:
    'That address is an example: this copy has not been published yet. Whoever publishes it writes an address of their own as “contact” in the file story.yaml.',
  howToAnswer:
    'Whoever publishes it names both in the file story.yaml, as “editor” and “contact”: they are then told here, and each page has a link for those who find something wrong. With or without them, what is said can be checked: each statement leads to the passages that say it.',
  promises: 'The promises',
  promisesText: [
    '<b>Nothing is lost.</b> The scraped file is never edited. Every report can be read as it was scraped, and every change names what stood there before.',
    '<b>Nothing is invented.</b> A word is changed only by a rule, a known name, another report that has the same passage, or an editor’s correction, which gives its reason. What looks damaged and cannot be proved is marked as doubtful.',
    '<b>Everything is cited.</b> Each event, difference and quotation links to the passages that say it. The site cannot be built when a passage is not found.',
    '<b>Facts are not smoothed.</b> Where one report says “canceled” and another “postponed”, both stand, side by side.',
  ],
  howToRead: 'How to read a restored report',
  howToReadText:
    'A report opens in its restored reading. Above the text, choose “Changes marked” to see each changed word with a sign behind it, which opens the note that says what stood there, which rule or other report restored it, and how sure that is. Choose “As scraped” to read the file as it was found.',
  doubted: 'In doubt',
  doubtedMeaning:
    'It looks damaged, or came through a translation, and nothing proves what it was.',
  changed: 'What was changed',
  changedText: (changes: number, reports: number, doubts: number) =>
    `${count(changes, { one: '# change', other: '# changes' })} in ${count(reports, { one: '# report', other: '# reports' })}; ${count(doubts, { one: '# passage', other: '# passages' })} in doubt.`,
  drawn: (counts: readonly string[]) => `From the reports come ${list(counts)}.`,
  table: 'Changes by report and kind',
  report: 'Report',
  all: 'All',
  measured: 'How well the restoration works, measured',
};
