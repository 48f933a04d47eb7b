/** What rules drafted and no editor has read, wherever it is shown or handed on. */
export const drafts = {
  /** Follows the title of a draft. */
  sign: '[draft]',
  meaning: 'drafted from the reports by rule; not yet read by an editor',
  sentence: 'Drafted from the reports by rule; not yet read by an editor.',
  /** Which rule made it, of what: the file's own words follow. */
  how: 'How: ',
  /** On the front page, where the story's title and summary are drafts themselves. */
  front:
    'No editor has read this story yet. Its title and its summary, too, were drafted from the reports by rule.',
};
