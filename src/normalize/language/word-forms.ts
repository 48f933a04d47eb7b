import nlp from 'compromise/two';
import type { HabitForms } from '../../schemas/habit.ts';

const TENSES = ['PresentTense', 'Gerund', 'Participle', 'PastTense'] as const;
type Tense = (typeof TENSES)[number];
/** A participle only where it is not the past. */
type Conjugated = Record<Exclude<Tense, 'Participle'>, string> & { readonly Participle?: string };

/** What of compromise's inner methods is used here; its own types leave them open. */
interface Transforms {
  readonly two: {
    readonly transform: {
      readonly verb: {
        conjugate(verb: string, model: object): Conjugated;
        toInfinitive(verb: string, model: object, tense: Tense): string;
      };
      readonly noun: {
        toPlural(noun: string, model: object): string;
        toSingular(noun: string, model: object): string;
      };
    };
  };
}

const { verb, noun } = (nlp.methods() as Transforms).two.transform;
const model = nlp.model();

function pluralOf(phrase: string): string {
  const last = phrase.lastIndexOf(' ') + 1;
  return phrase.slice(0, last) + noun.toPlural(phrase.slice(last), model);
}

/** The verb that a phrase starts with, conjugated. */
const conjugate = (phrase: string): Conjugated => verb.conjugate(phrase.replace(/ .*/, ''), model);

/** The phrase with that verb in another form. */
const withVerb = (phrase: string, form: string): string => phrase.replace(/[^ ]+/, () => form);

/**
 * Every form of a dictionary form, by the name of the form: infinitive, tenses and participle of a verb,
 * singular and plural of a noun. A verb phrase bends its first word, a noun phrase its last.
 */
export function formsOf(phrase: string, as: 'noun' | 'verb'): ReadonlyMap<string, string> {
  if (as === 'noun') {
    return new Map([
      ['Singular', phrase],
      ['Plural', pluralOf(phrase)],
    ]);
  }
  const conjugated = conjugate(phrase);
  return new Map([
    ['Infinitive', phrase],
    ...TENSES.map((tense): [string, string] => [
      tense,
      withVerb(phrase, conjugated[tense] ?? conjugated.PastTense),
    ]),
  ]);
}

function verbPairs(spun: string, plain: string): [string, string][] {
  const from = conjugate(spun);
  const to = conjugate(plain);
  return TENSES.flatMap((tense): [string, string][] => {
    const spunForm = from[tense];
    if (!spunForm) return [];
    return [[withVerb(spun, spunForm), withVerb(plain, to[tense] ?? to.PastTense)]];
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
    case 'noun':
      return new Map([
        [spun, plain],
        [pluralOf(spun), pluralOf(plain)],
      ]);
    case 'verb':
      return new Map([...verbPairs(spun, plain), [spun, plain]]);
  }
}

/** Endings that a form may have beside its dictionary form, and what stands there in that. */
const ENDINGS: readonly [RegExp, string][] = [
  [/s$/, ''],
  [/es$/, ''],
  [/ies$/, 'y'],
  [/d$/, ''],
  [/ed$/, ''],
  [/ied$/, 'y'],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/(.)\1(?:ed|ing)$/, '$1'],
];

/** No dictionary has longer words; every ending of one is looked up. */
const LONGEST_WORD = 60;

/** Every dictionary form that a word may be a form of, and some that are none. */
export const basesOf = (word: string): ReadonlySet<string> =>
  new Set(
    word.length > LONGEST_WORD
      ? [word]
      : [
          word,
          ...ENDINGS.map(([ending, base]) => word.replace(ending, base)),
          ...TENSES.map((tense) => verb.toInfinitive(word, model, tense)),
          noun.toSingular(word, model),
        ],
  );
