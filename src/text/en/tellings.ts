/** What several reports say of one thing, side by side. */
export const tellings = {
  key: 'Words that stand in another one too are gray. Numbers, dates, names and verbs that one alone has are underlined, and so are words that stand where another has others.',
};
