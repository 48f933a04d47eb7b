import { count } from './grammar.ts';

/** What the page that restores a reader’s text says while it does. Said in the browser. */
export const decoder = {
  loading: 'Fetching what reads your text …',
  ready: 'Ready: everything is here.',
  reading: 'Reading …',
  done: (words: number, changes: number, doubts: number) =>
    `Restored: ${count(words, { one: '# word', other: '# words' })}, ${count(changes, { one: '# change', other: '# changes' })}, ${count(doubts, { one: '# passage in doubt', other: '# passages in doubt' })}.`,
  nothing: 'There is no text yet: paste one, or choose a file.',
  tooLarge: 'The file is too large to be an article: at most 16 MB.',
  notLoaded:
    'What reads your text could not be fetched. Look whether the site can be reached, and try again.',
  refused: (status: number) => `The lists could not be fetched (${status}).`,
  unreadable: (name: string) =>
    `${name} could not be read. Choose a file, and not a folder, that is still where it was.`,
  oneFile: 'One file at a time: the first was taken.',
  pasted: 'pasted.txt',
  theText: 'the restored text',
  theJson: 'the JSON',
  pageTitle: (name: string) => `${name}, restored`,
  madeBy: 'Restored by Palimpsest from a single file, without other reports beside it.',
};
