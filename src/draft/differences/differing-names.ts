import { distance } from 'fastest-levenshtein';
import type { NameMention } from '../names/find-mentions.ts';
import { foldAccents } from '../names/fold-name.ts';
import { isFormOfGivenName } from '../names/given-names.ts';
import type { NamedStory } from '../names/name-story.ts';
import { soundOf } from '../names/sound-of.ts';
import { reportsOf, rolesOf } from '../names/tellings-of.ts';
import { isGivenName } from '../words/lexicon.ts';
import type { DraftedAnswer, DraftedQuestion } from './drafted-question.ts';

const MAX_LETTERS = 2;
const MIN_LENGTH = 5;

const lettersOf = (name: string) => foldAccents(name).replace(/[^\p{L} ]/gu, '');

/** Whether two sounds are a letter apart, of names of which one at least is no usual one: not `Marta` and `Maria`. */
const isNearSound = (one: string, other: string): boolean =>
  Math.min(one.length, other.length) >= MIN_LENGTH &&
  !(isGivenName(one) && isGivenName(other)) &&
  distance(soundOf(one), soundOf(other)) <= 1;

const consonantsOf = (name: string) => name.toLowerCase().replace(/[aeiouy]/g, '');
const MIN_CONSONANTS = 3;

/** `Petr` and `Peter`: only vowels are told otherwise. */
const haveConsonants = (one: string, other: string): boolean =>
  one[0] === other[0] &&
  consonantsOf(one).length >= MIN_CONSONANTS &&
  consonantsOf(one) === consonantsOf(other);

/** Whether two names are spellings of one: a letter or two apart, and no short form, initial or accent. */
function areSpellings(one: string, other: string): boolean {
  const [a, b] = [lettersOf(one).split(' '), lettersOf(other).split(' ')];
  if (a.length !== b.length || a.join(' ') === b.join(' ')) return false;
  return a.every((word, at) => {
    const against = b[at] ?? '';
    if (soundOf(word) === soundOf(against) || isNearSound(word, against)) return true;
    if (haveConsonants(word, against)) return true;
    if (isFormOfGivenName(word, against))
      return word.length === against.length || distance(word, against) <= 1;
    return (
      Math.min(word.length, against.length) >= MIN_LENGTH &&
      word[0] === against[0] &&
      distance(word, against) <= MAX_LETTERS
    );
  });
}

/** Two names that only the letters tell apart are one’s in any office, where no report has both. */
function soundsAlike(one: string, other: string): boolean {
  const [a, b] = [lettersOf(one).split(' '), lettersOf(other).split(' ')];
  const differing = a.flatMap((word, at) => {
    const against = b[at] ?? '';
    return soundOf(word) === soundOf(against) ? [] : [isNearSound(word, against)];
  });
  return differing.length === 0 || (differing.length === 1 && differing[0] === true);
}

const answerOf = ({ sentence, words }: NameMention): DraftedAnswer => ({
  report: sentence.report.slug,
  quote: sentence.text,
  says: words.join(' '),
});

const MOST_ANSWERS = 6;

/** Where reports spell a name so, each once. */
function tellingsOf(mentions: readonly NameMention[], name: string): DraftedAnswer[] {
  const spelled = mentions.filter(({ words }) => words.join(' ') === name);
  return [...new Map(spelled.toReversed().map((one) => [one.sentence.report, one])).values()]
    .toReversed()
    .slice(0, MOST_ANSWERS)
    .map(answerOf);
}

/** Spellings of one person’s name, and names that are probably one person’s and are not joined. */
export function differingNames({ people }: NamedStory): DraftedQuestion[] {
  const within = people.flatMap((person): DraftedQuestion[] => {
    const forms = new Set(person.mentions.map(({ words }) => words.join(' ')));
    const others = [...forms].filter((form) => areSpellings(form, person.name));
    if (others.length === 0 || !person.name.includes(' ')) return [];
    return [
      {
        about: '',
        kind: 'spelling',
        answers: [person.name, ...others].flatMap((form) => tellingsOf(person.mentions, form)),
        people: [person.id],
        by: 'one-name',
      },
    ];
  });
  const bySound = Map.groupBy(
    people.filter(({ name }) => name.includes(' ')),
    ({ name }) =>
      lettersOf(name)
        .split(' ')
        .map((word) => soundOf(word)[0])
        .join(''),
  );
  const between = [...bySound.values()].flatMap((group) =>
    group.flatMap((one, at) =>
      group.slice(at + 1).flatMap((other): DraftedQuestion[] => {
        const isProbable =
          areSpellings(one.name, other.name) &&
          reportsOf(one).isDisjointFrom(reportsOf(other)) &&
          (!rolesOf(one).isDisjointFrom(rolesOf(other)) || soundsAlike(one.name, other.name));
        if (!isProbable) return [];
        return [
          {
            about: '',
            kind: 'spelling',
            answers: [one, other].flatMap(({ mentions, name }) => tellingsOf(mentions, name)),
            people: [one.id, other.id],
            by: 'near-names',
          },
        ];
      }),
    ),
  );
  return [...within, ...between];
}
