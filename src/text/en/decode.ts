/** The page on which readers restore a text of their own. */
export const decode = {
  title: 'Decode an article',
  description:
    'Paste an article or drop a saved page, and see it restored in your own browser, with a reason for every changed word.',
  standfirst:
    'An article reads as if software had swapped its words? Paste it here, or drop a saved page: it is restored as the reports of this edition are, every changed word with what stood there, why it was changed, and how sure that is.',
  private:
    '<b>Nothing leaves this device.</b> What reads your text, about 0.6 MB, comes from this site when you first touch the box; your text is sent nowhere.',
  withoutScript:
    'Decoding on this page needs JavaScript. Without it, the command of the project does the same: <b>npm run -s normalize -- --json FILE</b>.',
  form: 'Your text',
  text: 'The article’s text, or the source of its page',
  file: 'Or a file, which you may also drop anywhere on the box: .txt, .html, .mhtml, .eml',
  restore: 'Restore',
  empty: 'Start anew',
  result: 'Restored text',
  smallTable:
    'Read with a hundredth of the table that says how frequent words are. The whole one restores more where unknown software was at work.',
  wholeTable: 'Read it again with the whole table (4.1 MB)',
  keep: 'Take it along',
  copyText: 'Copy the restored text',
  copyJson: 'Copy the JSON',
  saveJson: 'Save the JSON',
  savePage: 'Save a page with all marks',
  facts: 'What the text says of itself',
  add: 'Add this to a story',
  addAbout:
    'A story is a folder of files as they were found. Save yours as it is, then, in the folder of the project:',
  saveRaw: 'Save the file as found',
  addSteps: [
    'Move the file into <b>content/raw</b>.',
    'Run <b>npm run normalize</b>: it is read beside the other reports, which may prove more of its words.',
    'Run <b>npm run draft</b> and read what it proposes: events, quotations, people.',
    'Run <b>npm start</b> to see the story with it.',
  ],
  bookmark: 'A button for your browser',
  bookmarkAbout:
    'Drag this link to your bookmarks. On any page it opens this one with the words that you have selected there, or all that the page shows. They stand behind the # of the address, which browsers send to nobody: a page of this site cannot be written into by others. Where a site forbids it, copy the text or save the page.',
  bookmarkName: 'Decode this page',
  limits: 'What it can and cannot do',
  limitsAbout: [
    'The rules are the same as for the reports of this edition. So that it is soon loaded, the list of how frequent words are is cut to a hundredth: three words in a thousand come out otherwise than with all of it, and seven in a hundred where the software is one that no rule knows. Words are not marked for being unlikely alone.',
    'A text is read by itself. Reports of one story also prove words to each other, and names that an editor entered are known there alone.',
    'The rules are for English. A text in another language is freed from menus and adverts, and its title, writer and date are read; its wording is not judged.',
  ],
  tryIt: 'Try it on a text of your own: <decode>decode an article</decode> in your browser.',
  howWell: 'How well it works was measured: see <restoration>the results</restoration>.',
};
