import { isGivenName, isKnownPlace } from '../words/lexicon.ts';
import { wordList } from '../words/word-list.ts';
import type { NameForm } from './classify-names.ts';
import type { NameMention } from './find-mentions.ts';

const IN_PLACE = wordList('in at near across around outside throughout into through off');
const OF_FIRM = wordList(
  'shares stock plc inc ltd group holdings employees workers factory plant ships ferries ferry profits profit customers board',
);
const BEFORE_FIRM = wordList(
  'company firm operator group rival airline bank club maker competitor',
);

/** The words that names of institutions have besides those that say what they are, by whether a report has such a name. */
export const wordsOfOthers = (forms: readonly NameForm[]): ReadonlySet<string> =>
  new Set(
    forms.flatMap(({ kind, words }) => (kind === 'organisation' && words.length > 1 ? words : [])),
  );

/** “Halden shares”, “the company Halden”: whether a firm is named. */
function namesFirm({ sentence, lastToken, before }: NameMention): boolean {
  const [first, second] = [1, 2].map((count) => sentence.tokens[lastToken + count]?.lower ?? '');
  const thing = first === "'s" ? (second ?? '') : (first ?? '');
  return OF_FIRM.has(thing) || BEFORE_FIRM.has(before);
}

/**
 * Whether a word that stands alone names a place or an institution in its report, though it is a word of someone’s
 * name, too: “Georgia” of Georgia Dale, “Halden” of Peter Halden where a report has shares of Halden. Where one mention
 * does, the others may as well, and nobody is meant by them.
 *
 * @param owned words that institutions of the reports have in their names
 * @param isNamedHere whether the same report names someone in full of whose name it is a word
 */
export function namesAnother(
  { words, mentions }: NameForm,
  { sentence, titled }: NameMention,
  owned: ReadonlySet<string>,
  isNamedHere: boolean,
): boolean {
  const [word = ''] = words;
  if (titled) return false;
  if (owned.has(word) || (isKnownPlace(word) && isGivenName(word))) return true;
  return mentions.some(
    (one) =>
      !one.titled &&
      (namesFirm(one) ||
        ((!isNamedHere || one.sentence.report === sentence.report) && IN_PLACE.has(one.before))),
  );
}
