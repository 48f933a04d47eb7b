import { type Check, isFound } from '../seen.ts';

/** The front page is there, at the address that was given. Nothing else is told of a site that cannot be reached. */
export const checkReach: Check = ({ address, seen: [home] }) => {
  if (!home || isFound(home)) return [];
  const told = { check: 'reach', level: 'wrong', where: ['/'] } as const;
  const location = home.headers.get('location');
  if (home.status >= 300 && home.status < 400 && location !== null) {
    const to = URL.canParse(location, address) ? new URL(location, address).href : location;
    return [
      {
        ...told,
        what: `The address sends its readers on to ${to}`,
        todo: 'Look at that address instead; if the site is to be at this one, take the redirect out at the host',
      },
    ];
  }
  return [
    {
      ...told,
      what: home.why ?? `The front page is answered with ${home.status}`,
      todo: 'See that the host publishes the built folder, at the path that BASE_PATH named',
    },
  ];
};
