/** Pages for addresses that lead to no page, or to one that has moved. */
export const lost = {
  title: 'Page not found',
  heading: 'There is no such page',
  description: (story: string) => `There is no such page in ${story}.`,
  mistyped: 'The address may be mistyped. Nothing that was published here is ever taken away.',
  instead:
    'You may be looking for the <timeline>timeline</timeline>, the <search>search</search>, or one of the reports:',
  movedTo: (address: string) => `Moved to ${address}`,
  movedHeading: 'This page has moved',
  movedDescription: 'This page has moved.',
};
