/** The copy of the site on a device. Said in the browser, by the page that keeps it and above pages that come from it. */
export const offlineCopy = {
  states: {
    none: 'Nothing is kept on this device.',
    keeping: 'The pages are being fetched …',
    kept: 'The site is kept on this device and can be read without a network.',
    newer:
      'A newer copy has been fetched. It takes the place of the kept one when all pages of the site are closed, or at once if you wish.',
  },
  notAllowed: 'This browser, or the way the page reached it, does not allow sites to be kept.',
  failed:
    'The site could not be kept: a page did not arrive as it was published, or there is no room. Nothing was changed; try again later.',
  progress: (done: number, total: number) => `Kept ${done} of ${total} files …`,
  isCopy: 'This is a kept copy: the site cannot be reached, and may have changed since.',
  isCopyOf: (day: string) =>
    `This is a kept copy from ${day}: the site cannot be reached, and may have changed since.`,
  notInCopy:
    'The site cannot be reached, and what you asked for is not in the kept copy. The pages are; files, pictures for sharing and frames are not.',
};
