import nlp from 'compromise/two';
import type { HabitForms } from '../../schemas/habit.ts';

const TENSES = ['PresentTense', 'Gerund', 'Participle', 'PastTense'] as const;
type Tense = (typeof TENSES)[number];

/** What of compromise's inner methods is used here; its own types leave them open. */
interface Transforms {
  readonly two: {
    readonly transform: {
      readonly verb: { conjugate(verb: string, model: object): Partial<Record<Tense, string>> };
      readonly noun: { toPlural(noun: string, model: object): string };
    };
  };
}

const { verb, noun } = (nlp.methods() as Transforms).two.transform;
const model = nlp.model();

/** Replaces the word that bends: a verb phrase's first, a noun phrase's last. */
function bend(phrase: string, place: 'first' | 'last', form: (word: string) => string): string {
  const words = phrase.split(' ');
  const at = place === 'first' ? 0 : words.length - 1;
  return words.with(at, form(words[at] ?? '')).join(' ');
}

function verbPairs(spun: string, plain: string): [string, string][] {
  const conjugated = (phrase: string) => verb.conjugate(phrase.split(' ')[0] ?? '', model);
  const from = conjugated(spun);
  const to = conjugated(plain);
  return TENSES.flatMap((tense): [string, string][] => {
    const spunForm = from[tense];
    const plainForm = to[tense] ?? to.PastTense;
    if (!spunForm || !plainForm) return [];
    return [[bend(spun, 'first', () => spunForm), bend(plain, 'first', () => plainForm)]];
  });
}

/**
 * The pairs that one pair of dictionary forms stands for, spun form → plain form:
 * mention → say gives also mentions → says, mentioned → said, mentioning → saying.
 */
export function inflectedPairs(
  spun: string,
  plain: string,
  forms: HabitForms,
): ReadonlyMap<string, string> {
  switch (forms) {
    case 'as-written':
      return new Map([[spun, plain]]);
    case 'noun': {
      const plural = (phrase: string) => bend(phrase, 'last', (word) => noun.toPlural(word, model));
      return new Map([
        [spun, plain],
        [plural(spun), plural(plain)],
      ]);
    }
    case 'verb':
      return new Map([...verbPairs(spun, plain), [spun, plain]]);
  }
}
