/** What rewording software makes of a page's buttons and labels, and what they were. Whole words, in lower case. */
export const SPUN_LABELS: readonly (readonly [spun: string, plain: string])[] = [
  ['electronic mail', 'email'],
  ['e-mail', 'email'],
  ['fb', 'facebook'],
  ['whats app', 'whatsapp'],
  ['linked in', 'linkedin'],
  ['remark', 'comment'],
  ['remarks', 'comments'],
  ['depart a', 'leave a'],
  ['go away a', 'leave a'],
  ['abandon a', 'leave a'],
  ['response', 'reply'],
  ['responses', 'replies'],
  ['answer', 'reply'],
  ['proportion', 'share'],
  ['percentage this', 'share this'],
];

const PLAIN = new Map(SPUN_LABELS);
const SPUN = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${SPUN_LABELS.map(([spun]) => spun).join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** A page's label with the words that it had before rewording: `Leave a Remark` => `Leave a comment`. */
export const plainLabel = (text: string): string =>
  text.replace(SPUN, (spun) => PLAIN.get(spun.toLowerCase()) ?? spun);
