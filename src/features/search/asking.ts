/** Words with which people ask, and which never decide beside others. */
const FILLERS: ReadonlySet<string> = new Set(
  (
    'tell show find give please information info anything something everything happen happens happened happening ' +
    'events event news mean means much many whose exactly actually'
  ).split(' '),
);

/** What is asked for, and the words by which a text tells it. A small list, to be read and judged as a whole. */
export interface NearSynonyms {
  /** Words of a question, as they stand in a row. */
  readonly asked: readonly string[];
  readonly meant: readonly string[];
  /** Units that are meant after a number. */
  readonly counted?: readonly string[];
  /** Names of the story's places are meant too. */
  readonly places?: boolean;
  /** An event whose day is known tells it, whatever its words. */
  readonly dated?: boolean;
}

const NEAR_SYNONYMS: readonly NearSynonyms[] = [
  // It asks for no place.
  { asked: ['take place', 'takes place', 'took place', 'taken place', 'taking place'], meant: [] },
  {
    asked: ['how long', 'length', 'duration', 'long'],
    meant: ['lasted', 'length', 'duration', 'long'],
    counted: ['minutes', 'hours', 'days', 'weeks', 'months', 'years'],
  },
  { asked: ['what time', 'which time', 'hour'], meant: [], counted: ['pm', 'am', 'oclock'] },
  {
    asked: ['what day', 'which day', 'when', 'date'],
    meant: [
      ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
      ...['january', 'february', 'march', 'april', 'june', 'july', 'august', 'september'],
      ...['october', 'november', 'december', 'date', 'pm', 'am'],
    ],
    dated: true,
  },
  {
    asked: ['where', 'place', 'location', 'venue'],
    meant: ['place', 'location', 'venue'],
    places: true,
  },
];

/** Units that are looked for after a number. */
export const countedUnits: readonly string[] = NEAR_SYNONYMS.flatMap(({ counted = [] }) => counted);

/** Whether a folded word only asks. */
export const isFiller = (folded: string) => FILLERS.has(folded);

/** The near-synonyms that begin at a word of a question, and how many words ask for them. */
export function askedAt(
  words: readonly string[],
  from: number,
): { readonly length: number; readonly synonyms: NearSynonyms } | undefined {
  for (const synonyms of NEAR_SYNONYMS) {
    for (const asked of synonyms.asked) {
      const row = asked.split(' ');
      if (row.every((word, i) => words[from + i] === word)) return { length: row.length, synonyms };
    }
  }
  return undefined;
}
