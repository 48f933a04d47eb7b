import { type Check, isFound } from '../seen.ts';

/** What is not there is answered with 404 and the site's own page for it. */
export const checkLostPage: Check = ({ lost }) => {
  const told = { check: '404', level: 'wrong', where: [`/${lost.path}`] } as const;
  if (lost.status !== 404) {
    const found = lost.why ?? `An address that does not exist is answered with ${lost.status}`;
    const todo = isFound(lost)
      ? 'Turn off at the host that every address gets the front page (“single-page app”)'
      : 'Have the host answer with the status 404 and the page 404.html';
    return [{ ...told, what: found, todo }];
  }
  // Every page of the site carries its policy in itself, and no host's own page does.
  if (lost.page?.hasPolicy) return [];
  const what = 'An address that does not exist gets a page that is not the site’s';
  return [
    { ...told, what, todo: 'Name 404.html of the built folder to the host as its error page' },
  ];
};
