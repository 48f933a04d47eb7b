import { count } from './grammar.ts';

/** Words that look damaged and that nothing could prove, wherever they are shown. */
export const doubt = {
  isDoubtful: 'is doubtful:',
  heading: 'In doubt',
  listHeading: 'Words followed by [?] are doubtful',
  about:
    'Words that look damaged, or came through a translation, and that nothing in the files can prove.',
  /** @param standing how many of `all` stand as they were scraped */
  standing: (standing: number, all: number) => {
    if (standing === all) return all === 1 ? 'It stands as scraped.' : 'They stand as scraped.';
    if (standing === 0) return 'In each, words were changed, and whether rightly is doubtful.';
    return `${count(standing, { one: '# of them stands', other: '# of them stand' })} as scraped; in the others words were changed, and whether rightly is doubtful.`;
  },
  inCitation: (reasons: string) => `; doubtful: ${reasons}`,
  onCard: (reason: string) => `[?] Doubtful. ${reason}`,
};
