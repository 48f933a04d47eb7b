/** What each of the signs of translation finds, and good English that comes near, in their order. */
export const TRANSLATION_SIGN_EXAMPLES: readonly {
  readonly found: string;
  readonly not: string;
}[] = [
  {
    found: 'as its speaker on Friday shared with.',
    not: 'the friends that she had shared it with.',
  },
  { found: 'open from nine clock on', not: 'open from nine o’clock on' },
  { found: 'from May until to October', not: 'He waited until, to his relief, it rained' },
  { found: 'who already since 2010 works there', not: 'It has already, since May, been sold' },
  { found: 'since her tenth year of life', not: 'in the last year of life' },
  {
    found: 'decided that the buses from May again through the night drive should, he said',
    not: 'He asked whether those who can stay should.',
  },
  { found: 'I am often in the dark to house gone', not: 'I have often in the dark gone home' },
  { found: 'closed, how the newspaper reports.', not: 'That is how it started.' },
  { found: 'And confirmed the doctors that he is well.', not: 'And he confirmed it.' },
  {
    found: 'Decided the council on Monday the closing of the road.',
    not: 'Confirmed cases in the town rose.',
  },
  {
    found: 'for two weeks, and that is until the end of the works',
    not: 'There is one left, and that is in Rome',
  },
  { found: 'pointing to that the road is safe', not: 'pointing to that as the reason' },
  {
    found: 'added in a statement to her that work goes on',
    not: 'in a statement to them last week',
  },
  { found: 'took the road the southern.', not: 'the day the national team won' },
  { found: 'will begin in the fourth from June', not: 'in the week from June 3' },
  { found: 'The relevant person in charge said so', not: 'the person in charge of the shop' },
  { found: 'The reporter learned from the bureau that it is so', not: 'The reporter was arrested' },
  { found: '(Editor in charge: Lin XX)', not: 'Editor: Jane Roe' },
  { found: 'that the masses please rest assured', not: 'Please rest assured' },
  {
    found: 'will this spring to the old bridge carry out repairing',
    not: 'will this spring repair the bridge',
  },
  { found: 'Recall, the plant stopped in May.', not: 'Recall how it felt.' },
  {
    found: 'About this reports the press service of the city.',
    not: 'About this he knew nothing.',
  },
  { found: '¿Who pays?', not: 'Who pays?' },
  { found: 'a law, the same that was passed in May', not: 'the same as last year' },
  {
    found: 'It is since three years that he waits.',
    not: 'It has been three years since he came.',
  },
  { found: 'was shared on the social networks.', not: 'on the social media platform' },
  { found: 'Watch it (2min10s)', not: '(2 min.)' },
];
