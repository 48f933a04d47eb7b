import type { WithdrawnSigns } from '../story/rights/sign-withdrawn.ts';
import type { Marks } from '../story/rights/withhold-article.ts';
import type { Catalogue } from './en.ts';

/** What stands in place of words that are not shown. */
export const withheldMarks = (text: Catalogue): Marks => ({
  leftOut: text.rights.leftOut,
  withdrawn: () => text.rights.withdrawnWords,
});

/** What follows the titles of what rests on reports that were withdrawn. */
export const withdrawnSigns = (text: Catalogue): WithdrawnSigns => ({
  whole: text.rights.restsOn,
  part: text.rights.restsInPartOn,
});
