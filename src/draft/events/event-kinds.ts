import type { commonKinds } from '../../schemas/event.ts';
import { wordList } from '../words/word-list.ts';

export type CommonKind = (typeof commonKinds)[number];

/** Words that tell what kind of event a clause is about; of several kinds the first in this order. */
export const KIND_WORDS: readonly {
  readonly kind: CommonKind;
  readonly words: ReadonlySet<string>;
  readonly good: readonly string[];
  readonly bad: readonly string[];
}[] = [
  {
    kind: 'incident',
    words:
      wordList(`crashed crash collided collision exploded explosion blast burned fire killed died dead injured wounded
      attack attacked shot stabbed collapsed collapse sank capsized derailed struck hit flooded earthquake storm
      robbed stole stolen missing evacuated rescued arrested detained escaped accident shooting broke fell`),
    good: [
      'Two people were killed when the bus collided with a lorry',
      'The roof of the hall collapsed',
    ],
    bad: ['The council voted to close the school'],
  },
  {
    kind: 'decision',
    words:
      wordList(`ruled ruling verdict convicted acquitted sentenced found voted vote approved rejected elected decided
      decision adopted passed banned agreed signed charged jailed cleared dismissed suspended ordered`),
    good: ['The jury convicted Hale of fraud', 'The council voted to close the school'],
    bad: ['The minister arrived in Oslo'],
  },
  {
    kind: 'ceremony',
    words:
      wordList(`ceremony opened opening unveiled inaugurated celebrated celebration funeral wedding parade awarded medal
      honoured honored launched launch crowned sworn graduated memorial`),
    good: ['The mayor opened the bridge', 'The rocket was launched at dawn'],
    bad: ['The two men met in a café'],
  },
  {
    kind: 'meeting',
    words: wordList(
      'met meet meeting meets talks held hosted summit conference hearing trial session testified match game played beat won lost drew scored',
    ),
    good: ['Lind met the ministers in Oslo', 'The hearing was adjourned'],
    bad: ['The minister arrived in Oslo'],
  },
  {
    kind: 'visit',
    words: wordList(
      'visited visit visits arrived arrive arrives trip travelled traveled flew landed departed left toured tour',
    ),
    good: ['The minister arrived in Oslo'],
    bad: ['Lind called the plan a mistake'],
  },
  {
    kind: 'office',
    words: wordList(
      'appointed resigned retired inaugurated nominated named joined stepped promoted succeeded replaced fired sacked hired became',
    ),
    good: ['Lind was appointed harbour master'],
    bad: ['Lind called the plan a mistake'],
  },
  {
    kind: 'announcement',
    words: wordList('announced announces announcement published released issued unveiled revealed'),
    good: ['The company announced a second voyage'],
    bad: ['Lind called the plan a mistake'],
  },
  {
    kind: 'statement',
    words: wordList(
      'said says told added statement warned called urged criticised criticized praised insisted stated wrote tweeted denied claimed argued spoke',
    ),
    good: ['Lind called the plan a mistake'],
    bad: ['The minister arrived in Oslo'],
  },
];

const DEEDS: ReadonlySet<CommonKind> = new Set([
  'incident',
  'decision',
  'ceremony',
  'meeting',
  'visit',
  'office',
  'announcement',
]);
const MORE_DEEDS =
  wordList(`invited accepted welcomed greeted raised discussed handed resumed halted declared refused returned walked lit
  began started ended closed launched built reached crossed removed recovered escaped fled marched protested stopped
  destroyed gave canceled cancelled spoke shook postponed delayed pressed offered hailed exchanged
  received hosted toured bought sold paid hired lifted imposed suspended blocked freed seized
  searched treated hit struck damaged flooded attacked exploded capsized drove climbed collapsed toppled won lost beat
  scored passed adopted vetoed pulled pushed broke stole robbed surrendered evacuated cleared withdrew replaced`);

/** Whether a verb in its past form tells a deed, and not words or a state. */
export const isDeed = (verb: string): boolean =>
  MORE_DEEDS.has(verb) || KIND_WORDS.some(({ kind, words }) => DEEDS.has(kind) && words.has(verb));

/**
 * The kind of event that a clause tells.
 *
 * @param words of the clause, in small letters
 */
export function kindOfEvent(words: readonly string[], isAhead: boolean): CommonKind {
  const kind = KIND_WORDS.find(({ words: listed }) => words.some((word) => listed.has(word)))?.kind;
  if (isAhead && (kind === undefined || kind === 'statement')) return 'plan';
  return kind ?? 'condition';
}
