import { stemmer } from 'stemmer';

/** Porter's rules give these the stem of an unrelated word ("news" that of "new"). */
const OWN_STEM =
  /^(?:news|several|(?:inter)?national|important|departments?|authority|authorities|generals?|positions?|community|communities|university|universities)$/;

const NUMBERS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .reduce((map, word, number) => map.set(word, String(number)), new Map<string, string>());

/** British spellings, and the American ones that they are read as. The same is done to both sides, so that words it spoils still meet. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=.{4})is(?=(?:e[ds]?|ing|ations?|ers?)$)/, 'iz'],
  [/(?<=.{3}l)ys(?=(?:e[ds]?|ing)$)/, 'yz'],
  [/(?<=.{3})our(?=(?:s|ed|ing|ite|able|ful)?$)/, 'or'],
  [/(?<=^(?:def|off|lic|pret))enc(?=es?$)/, 'ens'],
  [/(?<=.{3}t)re(?=s?$)/, 'er'],
  [/(?<=progr)amme?/, 'am'],
];

/** The article of Arabic, which joins its word, with “and”, “so”, “in”, “like” and “for” before it. */
const ARTICLE = /^[وف]?(?:[بك]?ال|لل)(?=\p{L}{3})/u;
/** “And”, which joins its word as well: also where it is the first letter of a long one, on both sides alike. */
const AND = /^و(?=\p{L}{4})/u;

const american = (word: string) =>
  SPELLINGS.reduce((spelt, [british, spelling]) => spelt.replace(british, spelling), word);

/**
 * What the forms of one word have in common: `'meetings'`, `'meeting'` and, when `irregular` leads it to `'meet'`,
 * `'met'` give `'meet'`; `'six'` gives `'6'`.
 *
 * @param folded a word as `fold` gives it
 * @param irregular forms that no suffix rule undoes, to their base form
 */
export function termOf(
  folded: string,
  irregular: Pick<ReadonlyMap<string, string>, 'get'>,
): string {
  const base = irregular.get(folded) ?? folded;
  const number = NUMBERS.get(base);
  if (number !== undefined) return number;
  if (/^\p{Script=Arabic}/u.test(base)) return base.replace(ARTICLE, '').replace(AND, '');
  if (!/^[a-z]{3,}$/.test(base) || OWN_STEM.test(base)) return base;
  return stemmer(american(base));
}
