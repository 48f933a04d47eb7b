import type { ReportSentence, ToldReport } from '../reports/read-reports.ts';
import { likeness, type Weights } from '../words/likeness.ts';
import { wordList } from '../words/word-list.ts';
import { canCountOne, countsPersons } from './deed-of-number.ts';
import { findQuantities, type Quantity } from './find-quantities.ts';
import { isSameLength, lastsAlike } from './same-length.ts';

/** Numbers of one thing, of several reports or of one. */
export interface QuantityGroup {
  readonly quantities: readonly Quantity[];
}

/** The event that a sentence tells. */
export interface ToldEvent {
  readonly id: string;
  readonly day: string;
}

/** How like each other sentences must be whose numbers are compared. */
const ENOUGH = 0.17;
const MOST_CANDIDATES = 40;
const MOST_MEMBERS = 10;
/** In place of a word: under it a number is found by its unit alone. */
const ANY = '*';
/** Numbers that are further apart do not measure the same thing. */
const MAX_RATIO = 2;

/** Groups the numbers of the reports by what is counted and what the sentence is about. */
export function groupQuantities(
  reports: readonly ToldReport[],
  weigh: Weights,
  eventOf: (sentence: ReportSentence) => ToldEvent | undefined,
): QuantityGroup[] {
  const groups: Quantity[][] = [];
  const index = new Map<string, Quantity[][]>();
  const all = reports.flatMap(({ sentences }) => sentences.flatMap(findQuantities));
  const isRare = rarityOf(all);
  const isAlike = (one: Quantity, other: Quantity) =>
    isOfOneEvent(one, other, eventOf) ||
    lastsAlike(one, other) ||
    isSameLength(one, other, ({ sentence }) => eventOf(sentence)?.day) ||
    (isRare(one) && isRare(other) && ratioOf(one, other) <= MAX_RATIO_OF_RARE);
  for (const quantity of all) {
    const rarest = [...quantity.matter].sort((a, b) => weigh(b) - weigh(a)).slice(0, 8);
    const keys = [
      ...[ANY, ...rarest].map((word) => `${quantity.unit} ${word}`),
      ...deedKeys(quantity),
    ];
    const candidates = new Set(
      keys.flatMap((key) => (index.get(key) ?? []).slice(-MOST_CANDIDATES)),
    );
    let best: { group: Quantity[]; like: number } | undefined;
    for (const group of candidates) {
      const like = Math.max(
        ...group.slice(0, MOST_MEMBERS).map((other) => likenessOf(quantity, other, weigh, isAlike)),
      );
      if (like >= ENOUGH && (!best || like > best.like)) best = { group, like };
    }
    const group = best?.group ?? [];
    if (!best) groups.push(group);
    group.push(quantity);
    const own = [ANY, ...quantity.matter].map((word) => `${quantity.unit} ${word}`);
    for (const key of [...own, ...deedKeys(quantity)]) {
      const listed = index.get(key);
      if (!listed) index.set(key, [group]);
      else if (!listed.includes(group)) listed.push(group);
    }
  }
  return groups.map((quantities) => ({ quantities }));
}

/** Of these a story has many; of other units that a report names once, two reports mean one thing. */
const FREQUENT = wordList('people year day week month hour minute percent time dead injured');
const MONEY = wordList('dollar euro pound crown franc yen yuan rupee peso dirham roubl');
const HARM = wordList('dead injured');
const MAX_RATIO_OF_RARE = 1.5;
/** What counts as likeness where the unit or the event says that one thing is counted. */
const ALIKE = 0.3;
/** The same number speaks for the same thing. */
const SAME_VALUE = 0.1;

const isOfPersons = ({ unit, noun, value }: Quantity): boolean =>
  unit === 'people' || countsPersons(noun, value);

/** Under these a number is found by what is told of it, people in whatever word for them. */
const deedKeys = (quantity: Quantity): string[] => {
  const { unit, deeds } = quantity;
  const isCrowd = isOfPersons(quantity) && quantity.value >= FEWEST_OF_CROWD;
  return [
    ...[...deeds].map((deed) => `${isOfPersons(quantity) ? 'people' : unit} deed ${deed}`),
    ...(isCrowd ? ['people crowd'] : []),
  ];
};

type Rarity = (quantity: Quantity) => boolean;

function ratioOf(one: Quantity, other: Quantity): number {
  const [low, high] = [Math.min(one.value, other.value), Math.max(one.value, other.value)];
  return low === high ? 1 : low <= 0 ? Number.POSITIVE_INFINITY : high / low;
}

/** Whether two sentences tell one event. */
function isOfOneEvent(
  one: Quantity,
  other: Quantity,
  eventOf: (sentence: ReportSentence) => ToldEvent | undefined,
): boolean {
  const event = eventOf(one.sentence);
  return event !== undefined && event === eventOf(other.sentence);
}

/** Whether a report names the unit no more than once. */
function rarityOf(quantities: readonly Quantity[]): Rarity {
  const key = ({ sentence, unit }: Quantity) => `${sentence.report.slug} ${unit}`;
  const times = Map.groupBy(quantities, key);
  return (quantity) => !FREQUENT.has(quantity.unit) && times.get(key(quantity))?.length === 1;
}

/** Whether a number belongs to an earlier time, of which the story’s own numbers say nothing. */
const isBackground = ({ sentence }: Quantity): boolean => {
  const year = /\b(?:1[5-9]|20)\d\d\b/.exec(sentence.text)?.[0];
  return year !== undefined && year !== sentence.report.written?.slice(0, 4);
};

/** Numbers so near to each other count the same, in whatever words. */
const NEARLY_SAME = 1.15;

const withoutPeople = (words: ReadonlySet<string>): ReadonlySet<string> =>
  words.difference(new Set(['peopl', 'person', 'resid', 'passeng']));

const FEWEST_OF_CROWD = 1000;

/** Whether two numbers of people, in whatever word for them, are told of one deed or are a crowd that nearly agrees. */
function areOnePeople(one: Quantity, other: Quantity): boolean {
  if (!isOfPersons(one) || !isOfPersons(other)) return false;
  const [noun, against] = [one.noun, other.noun].map((word) => (/\d/.test(word) ? 'people' : word));
  const isCrowd = Math.min(one.value, other.value) >= FEWEST_OF_CROWD;
  if (isCrowd && ratioOf(one, other) <= NEARLY_SAME) return true;
  const shared = one.deeds.intersection(other.deeds);
  return (
    shared.size > 0 &&
    ratioOf(one, other) <= (isCrowd ? MAX_RATIO : MAX_RATIO_OF_RARE) &&
    canCountOne(noun ?? '', against ?? '')
  );
}

/** Whether two numbers of one unit are told of one deed: “asked for eight years”, “demanded nine years”. */
const shareDeed = (one: Quantity, other: Quantity): boolean =>
  one.unit === other.unit &&
  one.unit !== 'people' &&
  !isOfPersons(one) &&
  ratioOf(one, other) <= MAX_RATIO_OF_RARE &&
  !one.deeds.isDisjointFrom(other.deeds);

function likenessOf(
  one: Quantity,
  other: Quantity,
  weigh: Weights,
  isAlike: (one: Quantity, other: Quantity) => boolean,
): number {
  if (one.sentence.report === other.sentence.report || ratioOf(one, other) > MAX_RATIO) return 0;
  if (one.not === other.value || other.not === one.value) return 1;
  if (one.isPart !== other.isPart) return 0;
  if (areOnePeople(one, other) || shareDeed(one, other)) return ALIKE;
  if (one.unit !== other.unit) return 0;
  // People do many things in one story: those who work for a firm are not those who march.
  if (
    one.unit === 'people' &&
    ratioOf(one, other) > NEARLY_SAME &&
    one.beside.isDisjointFrom(withoutPeople(other.beside))
  )
    return 0;
  const ofWords =
    likeness(one.matter, other.matter, weigh) + (one.value === other.value ? SAME_VALUE : 0);
  // “more than 200 passengers”, “212 passengers”
  const isNear = one.unit === 'people' && one.noun !== 'people' && one.noun === other.noun;
  const isSum = MONEY.has(one.unit) && one.value >= 1000;
  if ((isNear || isSum) && ratioOf(one, other) <= NEARLY_SAME) return ALIKE;
  const isHarm = HARM.has(one.unit) && !isBackground(one) && !isBackground(other);
  return Math.max(ofWords, isHarm || isAlike(one, other) ? ALIKE : 0);
}

/** How far a number may be from one that is given as about, over or almost so much. */
const LEEWAY = 0.12;
const ROUND = 0.05;

const rangeOf = ({ value, bound }: Quantity): [number, number] => [
  bound === 'under' || bound === 'about' ? value * (1 - LEEWAY) : value,
  bound === 'over' || bound === 'about' ? value * (1 + LEEWAY) : value,
];

/** Whether both numbers can be right as they are worded: “at least 31” holds 33. */
export function canBothBeRight(one: Quantity, other: Quantity): boolean {
  const [a, b] = [rangeOf(one), rangeOf(other)];
  return a[0] <= b[1] && b[0] <= a[1];
}

const isRound = (value: number) =>
  value !== 0 && value % 10 ** Math.floor(Math.log10(Math.abs(value))) === 0;

/** Whether one number is the other, rounded. */
export function isRounding(one: Quantity, other: Quantity): boolean {
  const near = Math.abs(one.value - other.value) / Math.max(one.value, other.value) <= ROUND;
  return (
    near &&
    (isRound(one.value) || isRound(other.value) || one.value % 10 === 0 || other.value % 10 === 0)
  );
}
