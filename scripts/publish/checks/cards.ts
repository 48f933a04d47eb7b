import { type Check, isFound, type Seen } from '../seen.ts';

const PNG = [0x89, 0x50, 0x4e, 0x47];

const isPicture = ({ bytes }: Seen) => PNG.every((byte, at) => bytes[at] === byte);

/** The pictures that stand for pages elsewhere are there, and are pictures. */
export const checkCards: Check = ({ seen }) => {
  const cards = seen.filter(({ role }) => role === 'card');
  const missing = cards.filter((one) => !isFound(one) || !isPicture(one));
  if (missing.length === 0) return [];
  return [
    {
      check: 'cards',
      level: 'wrong',
      what: 'Pictures that stand for pages where they are shared are missing',
      where: missing.map(({ path, from, status }) => `/${path} (${status}, for /${from ?? ''})`),
      todo: 'Publish the folder cards/ of the same build',
    },
  ];
};
