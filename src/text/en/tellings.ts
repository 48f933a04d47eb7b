/** What several reports say of one thing, side by side. */
export const tellings = {
  key: 'Gray: words that another one has too. Underlined: numbers, dates, names and verbs that one alone has, and words in whose place another has different ones.',
};
