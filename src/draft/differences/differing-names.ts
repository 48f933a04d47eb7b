import { distance } from 'fastest-levenshtein';
import type { NameMention } from '../names/find-mentions.ts';
import { foldAccents } from '../names/fold-name.ts';
import { isFormOfGivenName } from '../names/given-names.ts';
import type { NamedStory } from '../names/name-story.ts';
import { reportsOf, rolesOf } from '../names/tellings-of.ts';
import type { DraftedAnswer, DraftedQuestion } from './drafted-question.ts';

const MAX_LETTERS = 2;
const MIN_LENGTH = 5;

const lettersOf = (name: string) => foldAccents(name).replace(/[^\p{L} ]/gu, '');

/** Whether two names are spellings of one: a letter or two apart, and no short form, initial or accent. */
function areSpellings(one: string, other: string): boolean {
  const [a, b] = [lettersOf(one).split(' '), lettersOf(other).split(' ')];
  if (a.length !== b.length || a.join(' ') === b.join(' ')) return false;
  return a.every((word, at) => {
    const against = b[at] ?? '';
    if (word === against) return true;
    if (isFormOfGivenName(word, against))
      return word.length === against.length || distance(word, against) <= 1;
    return (
      Math.min(word.length, against.length) >= MIN_LENGTH &&
      word[0] === against[0] &&
      distance(word, against) <= MAX_LETTERS
    );
  });
}

const answerOf = ({ sentence, words }: NameMention): DraftedAnswer => ({
  report: sentence.report.slug,
  quote: sentence.text,
  says: words.join(' '),
});

/** Spellings of one person’s name, and names that are probably one person’s and are not joined. */
export function differingNames({ people }: NamedStory): DraftedQuestion[] {
  const within = people.flatMap((person): DraftedQuestion[] => {
    const forms = [
      ...new Map(
        person.mentions
          .filter(({ words }) => words.length > 1)
          .map((mention) => [mention.words.join(' '), mention]),
      ).values(),
    ];
    const [main] = forms.filter(({ words }) => words.join(' ') === person.name);
    const others = forms.filter(({ words }) => areSpellings(words.join(' '), person.name));
    if (!main || others.length === 0) return [];
    return [
      {
        about: '',
        kind: 'spelling',
        answers: [main, ...others].map(answerOf),
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
        .map((word) => word[0])
        .join(''),
  );
  const between = [...bySound.values()].flatMap((group) =>
    group.flatMap((one, at) =>
      group.slice(at + 1).flatMap((other): DraftedQuestion[] => {
        const [first, second] = [one.mentions[0], other.mentions[0]];
        const isProbable =
          areSpellings(one.name, other.name) &&
          reportsOf(one).isDisjointFrom(reportsOf(other)) &&
          !rolesOf(one).isDisjointFrom(rolesOf(other));
        if (!isProbable || !first || !second) return [];
        return [
          {
            about: '',
            kind: 'spelling',
            answers: [first, second].map(answerOf),
            people: [one.id, other.id],
            by: 'near-names',
          },
        ];
      }),
    ),
  );
  return [...within, ...between];
}
