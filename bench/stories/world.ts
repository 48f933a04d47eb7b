import { createDraw, type Draw } from './draw.ts';
import { entriesFor } from './growth.ts';
import {
  AIMS,
  CONDITIONS,
  DEEDS,
  FAMILY_ENDS,
  FAMILY_STARTS,
  GIVEN_NAMES,
  OPENINGS,
  PLACE_ENDS,
  PLACE_STARTS,
  REASONS,
  THING_MARKS,
  THINGS,
} from './vocabulary.ts';

export interface InventedPerson {
  readonly id: string;
  readonly given: string;
  readonly family: string;
}

export interface InventedPlace {
  readonly id: string;
  readonly name: string;
}

export interface InventedEvent {
  readonly id: string;
  /** Days after the first day of the story. */
  readonly day: number;
  readonly kind: (typeof DEEDS)[number][0];
  readonly person: InventedPerson;
  readonly place: InventedPlace;
  /** "toured the northern harbour levy", and "tour the …" as what is to come. */
  readonly past: string;
  readonly future: string;
}

export interface InventedQuotation {
  readonly id: string;
  readonly event: InventedEvent;
  readonly words: string;
}

/** Something that reports count differently. */
export interface InventedQuestion {
  readonly id: string;
  readonly event: InventedEvent;
  readonly what: string;
  readonly numbers: readonly number[];
}

/** All that happens in a story. Its entries grow with the reports. */
export interface World {
  readonly people: readonly InventedPerson[];
  readonly places: readonly InventedPlace[];
  readonly events: readonly InventedEvent[];
  readonly quotations: readonly InventedQuotation[];
  readonly questions: readonly InventedQuestion[];
}

/** A story's length: some months. */
export const STORY_DAYS = 225;

const PER_REPORT = { people: 1, places: 0.5, events: 10, questions: 6, quotations: 5 };
const COUNTED = ['boats', 'guests', 'police officers', 'lorries', 'signatures', 'tents'] as const;

const idOf = (words: string, n: number) => `${words.toLowerCase().replace(/[^a-z]+/g, '-')}-${n}`;
const times = <Item>(count: number, make: (n: number) => Item) =>
  Array.from({ length: count }, (_, n) => make(n));
const at = <Item>(list: readonly Item[], n: number): Item => {
  const item = list[n % list.length];
  if (item === undefined) throw new Error('A list of the vocabulary is empty.');
  return item;
};

/** The n-th name of all that a beginning and an end make, no two alike as long as there are enough. */
const joined = (starts: readonly string[], ends: readonly string[], n: number) =>
  at(starts, n) + at(ends, Math.floor(n / starts.length) + n);

function inventEvent(n: number, draw: Draw, who: InventedPerson, where: InventedPlace) {
  const [kind, past, future] = draw.one(DEEDS);
  const thing = `the ${draw.one(THING_MARKS)} ${draw.one(THINGS)}`;
  return {
    id: idOf(`${who.family} ${thing.slice(4)}`, n),
    day: draw.below(STORY_DAYS),
    kind,
    person: who,
    place: where,
    past: `${past} ${thing}`,
    future: `${future} ${thing}`,
  };
}

/** Invents what a story of so many reports tells. */
export function inventWorld(reports: number): World {
  const draw = createDraw(7);
  const count = (kind: keyof typeof PER_REPORT) =>
    Math.max(3, entriesFor(reports, PER_REPORT[kind]));
  const people = times(count('people'), (n) => {
    const [given, family] = [at(GIVEN_NAMES, n * 7), joined(FAMILY_STARTS, FAMILY_ENDS, n)];
    return { id: idOf(`${given} ${family}`, n), given, family };
  });
  const places = times(count('places'), (n) => {
    const name = joined(PLACE_STARTS, PLACE_ENDS, n);
    return { id: idOf(name, n), name };
  });
  const events = times(count('events'), (n) =>
    inventEvent(n, draw, draw.one(people), draw.one(places)),
  );
  return {
    people,
    places,
    events,
    quotations: times(count('quotations'), (n) => {
      const event = draw.one(events);
      const wish = `${draw.one(OPENINGS)} ${draw.one(AIMS)} ${draw.one(CONDITIONS)}`;
      const words = `${wish} within ${n + 3} days, ${draw.one(REASONS)}`;
      return { id: idOf(`words-of-${event.person.family}`, n), event, words };
    }),
    questions: times(count('questions'), (n) => {
      const event = draw.one(events);
      const first = draw.below(4000) + 20;
      const numbers = [first, first + draw.below(40) + 1, first + draw.below(400) + 41];
      return { id: idOf('how-many', n), event, what: draw.one(COUNTED), numbers };
    }),
  };
}
