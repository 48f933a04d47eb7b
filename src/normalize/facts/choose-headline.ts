import { foldLine } from '../furniture/fold-line.ts';
import { countWords } from '../furniture/prose.ts';
import { type Candidate, ENOUGH_SCORE } from './weigh-headline.ts';

/** Headlines whose scores differ by less stand side by side. */
const CLOSE = 1.5;
/** What a headline must score where neither its place nor a byline shows it. */
const ENOUGH_UNSIGNED = 5;
/** By how much it must lead over a line that does not belong to it. */
const LEAST_LEAD = 1;
const NEAR_LINES = 5;
/** More lines that are as likely as each other are a list. */
const MOST_NEAR = 2;
/** More headlines with byline and date are a list of other stories. */
const MOST_OF_LIST = 3;

/** Two lines that are so far from each other are those of two articles, and no kicker or standfirst. */
const APART = 3;

/** Of a line that only its place shows, and one as likely above a byline, the latter. */
function signedInstead(first: Candidate, candidates: readonly Candidate[]): Candidate {
  if (first.signs.some((sign) => sign !== 'adjacent')) return first;
  const isAsLikely = ({ score, signs }: Candidate) =>
    signs.includes('above-byline') && score >= ENOUGH_SCORE && first.score - score < CLOSE;
  return candidates.find(isAsLikely) ?? first;
}

/**
 * The headline of the article; undefined where none is sure. Of two lines that stand together the longer is the
 * headline above a kicker, and the upper one the headline above its standfirst.
 */
export function chooseHeadline(candidates: readonly Candidate[]): Candidate | undefined {
  const [first] = candidates;
  if (!first) return undefined;
  const best = signedInstead(first, candidates);
  const isLong = ({ text }: Candidate) => countWords(text) > 4;
  // What stands far above the likeliest, which has its own byline right below it, is of a list.
  const isOfListAbove = ({ at }: Candidate) => best.isRightAbove && best.at - at > APART;
  const together = candidates.filter(
    (other) =>
      best.score - other.score < CLOSE &&
      Math.abs(other.at - best.at) <= NEAR_LINES &&
      !isOfListAbove(other),
  );
  const long = together.filter(isLong);
  const signed = long.filter(({ signs }) => signs.includes('above-byline'));
  const near = [signed, long].find(({ length }) => length > 0) ?? together;
  const upper = near.toSorted((a, b) => a.at - b.at)[0] ?? best;
  const fold = foldLine(upper.text);
  const copies = candidates.filter((other) => foldLine(other.text) === fold);
  const chosen = copies.toSorted((a, b) => a.at - b.at).find(({ isWhole }) => isWhole) ?? upper;
  const rival = candidates.find(
    (other) => !together.includes(other) && foldLine(other.text) !== fold && other !== chosen,
  );
  if (new Set(near.map(({ text }) => foldLine(text))).size > MOST_NEAR) return undefined;
  // A short line between a long one and the byline may be the headline, and the long one that of another article.
  if (
    isLong(chosen) &&
    together.some((other) => other.isRightAbove && other.score >= ENOUGH_SCORE && !isLong(other))
  )
    return undefined;
  const needed = upper.signs.some((sign) => sign !== 'repeated') ? ENOUGH_SCORE : ENOUGH_UNSIGNED;
  // What nothing shows is no rival of what its byline shows, and no more is a list above it.
  const isNoRival = rival && (rival.signs.length === 0 || isOfListAbove(rival));
  const lead = upper.isRightAbove && isNoRival ? 0 : LEAST_LEAD;
  const isSure = upper.score >= needed && upper.score - (rival?.score ?? -9) >= lead;
  // A line that nothing shows, between two others that could be it, is an item of a list.
  const isItem =
    upper.signs.length === 0 &&
    [-1, 1].every((step) =>
      candidates.some(({ at, score }) => at === upper.at + step && score > 0),
    );
  const likeIt = candidates.filter(
    ({ isRightAbove, score }) => isRightAbove && score > ENOUGH_SCORE / 2,
  );
  const isOfList =
    likeIt.length > MOST_OF_LIST &&
    !upper.signs.includes('repeated') &&
    !upper.signs.includes('adjacent');
  return isSure && !isOfList && !isItem ? chosen : undefined;
}
