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

/**
 * Every form of a dictionary form, by the name of the form: infinitive, tenses and participle of a verb,
 * singular and plural of a noun. A verb phrase bends its first word, a noun phrase its last.
 */
export function formsOf(phrase: string, as: 'noun' | 'verb'): ReadonlyMap<string, string> {
  if (as === 'noun') {
    const plural = bend(phrase, 'last', (word) => noun.toPlural(word, model));
    return new Map([
      ['Singular', phrase],
      ['Plural', plural],
    ]);
  }
  const conjugated = verb.conjugate(phrase.split(' ')[0] ?? '', model);
  const forms = new Map([['Infinitive', phrase]]);
  for (const tense of TENSES) {
    const form = conjugated[tense] ?? (tense === 'Participle' ? conjugated.PastTense : undefined);
    if (form)
      forms.set(
        tense,
        bend(phrase, 'first', () => form),
      );
  }
  return forms;
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
      const from = formsOf(spun, 'noun');
      const to = formsOf(plain, 'noun');
      return new Map([...from].map(([form, word]) => [word, to.get(form) ?? plain]));
    }
    case 'verb':
      return new Map([...verbPairs(spun, plain), [spun, plain]]);
  }
}
