/** What of the site a browser holds for reading offline. */
export type CopyState = 'none' | 'keeping' | 'kept' | 'newer';

/** What the control says of each state. */
export const COPY_WORDS: Readonly<Record<CopyState, string>> = {
  none: 'Nothing is kept on this device.',
  keeping: 'The pages are being fetched …',
  kept: 'The site is kept on this device and can be read without a network.',
  newer:
    'A newer copy has been fetched. It takes the place of the kept one when all pages of the site are closed, or at once if you wish.',
};

/** Where keeping is not to be had at all, and where it did not work. */
export const CANNOT_KEEP =
  'This browser, or the way the page reached it, does not allow sites to be kept.';
export const NOT_KEPT =
  'The site could not be kept: a page did not arrive as it was published, or there is no room. Nothing was changed; try again later.';

/** How far the fetching is: "Kept 12 of 300 files …". */
export const progressWords = (done: number, total: number) => `Kept ${done} of ${total} files …`;

/**
 * What stands above a page that comes from the kept copy.
 *
 * @param date the header `Date` that the page came with
 */
export function keptWords(date: string | null, language: string): string {
  const day = date === null ? Number.NaN : Date.parse(date);
  const since = Number.isNaN(day)
    ? ''
    : ` from ${new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(day)}`;
  return `This is a kept copy${since}: the site cannot be reached, and may have changed since.`;
}

/** What stands above the page that is shown in place of one that was not kept. */
export const UNKEPT_WORDS =
  'The site cannot be reached, and what you asked for is not in the kept copy. The pages are; files, pictures for sharing and frames are not.';
