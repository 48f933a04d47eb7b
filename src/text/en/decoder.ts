import { count } from './grammar.ts';

/** What the page that restores a reader’s text says while it does. Said in the browser. */
export const decoder = {
  loading: 'Fetching what reads your text …',
  ready: 'Ready: everything is here.',
  reading: 'Reading …',
  done: (words: number, changes: number, doubts: number) =>
    `Restored: ${count(words, { one: '# word', other: '# words' })}, ${count(changes, { one: '# change', other: '# changes' })}, ${count(doubts, { one: '# passage in doubt', other: '# passages in doubt' })}.`,
  nothing: 'There is no text yet: paste one, or choose a file.',
  notLoaded:
    'What reads your text could not be fetched. Look whether the site can be reached, and try again.',
  refused: (status: number) => `The lists could not be fetched (${status}).`,
  unreadable: (name: string) =>
    `${name} could not be read. Choose a file, and not a folder, that is still where it was.`,
  /** By what is wrong with a file, which is named, and the most that there may be of it. */
  unread: {
    tooLarge: (name: string, most: number) =>
      `${name} is too large to be an article: at most ${most} MB.`,
    tooLong: (name: string, most: number) =>
      `${name} has more text than an article, which has at most ${count(most, { one: '# character', other: '# characters' })}. Save the article alone.`,
    tooManyLines: (name: string, most: number) =>
      `${name} has more lines than an article, which has at most ${count(most, { one: '# line', other: '# lines' })}. Save the article alone.`,
    tooManyTags: (name: string, most: number) =>
      `${name} is larger than the page of an article, which has at most ${count(most, { one: '# tag', other: '# tags' })}. Save the article alone.`,
    tooManyReferences: (name: string, most: number) =>
      `${name} is larger than the page of an article, which has at most ${count(most, { one: '# character reference', other: '# character references' })}. Save the article alone.`,
    notText: (name: string) =>
      `${name} is no text, or in an encoding that is not known. Save it as UTF-8, and try again.`,
    emptyPage: (name: string) =>
      `${name} shows no text of its own. Copy the text from your browser, and paste it here.`,
    emptyMail: (name: string) =>
      `No part of ${name} is a page or a text. Save the page anew, as HTML.`,
  },
  failed: (what: string) => `The text could not be restored (${what}).`,
  oneFile: 'One file at a time: the first was taken.',
  pasted: 'pasted.txt',
  theText: 'the restored text',
  theJson: 'the JSON',
  pageTitle: (name: string) => `${name}, restored`,
  madeBy: 'Restored by Palimpsest from a single file, without other reports beside it.',
};
