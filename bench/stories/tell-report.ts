import { type Damage, damageOf, damageText, withFurniture } from './damage.ts';
import { createDraw, type Draw } from './draw.ts';
import { CLAIMS, REPORT_VERBS, SUBJECTS, TAILS } from './vocabulary.ts';
import {
  type InventedEvent,
  type InventedQuestion,
  type InventedQuotation,
  STORY_DAYS,
  type World,
} from './world.ts';

/** A passage of a report, as it stands in its raw file. */
interface Told<Of> {
  readonly of: Of;
  readonly quote: string;
}

export interface InventedReport {
  readonly slug: string;
  readonly title: string;
  /** Days after the first day of the story. */
  readonly day: number;
  readonly damage: Damage;
  /** Before it was damaged; no paragraph of any report stands in another. */
  readonly paragraphs: readonly string[];
  readonly raw: string;
  readonly events: readonly (Told<InventedEvent> & { readonly knew: 'past' | 'expected' })[];
  readonly quotations: readonly Told<InventedQuotation>[];
  readonly questions: readonly (Told<InventedQuestion> & { readonly number: number })[];
}

/** How much a report tells besides what it tells first, and how many paragraphs are about none of it. */
const RETOLD = { events: 4, quotations: 2, questions: 2 };
const BACKGROUND_PARAGRAPHS = 5;

/** What somebody claims: the numbers make it the only one of its kind. */
function claim(draw: Draw): string {
  const verb = draw.one(REPORT_VERBS);
  return `${draw.one(SUBJECTS)} ${verb} that ${draw.one(CLAIMS).replace('%n', `${draw.below(9000) + 11}`)}`;
}

/** A paragraph about none of the story’s entries, with a number of its own. */
const background = (draw: Draw, line: string) =>
  `${claim(draw)}, ${draw.one(TAILS)}. Entry ${line} of the register says so. ${claim(draw)}.`;

/** The entries that a report tells: its share of all, so that none is left out, and some that others tell too. */
function choose<Item>(
  all: readonly Item[],
  n: number,
  reports: number,
  retold: number,
  draw: Draw,
) {
  const own = all.filter((_, at) => at % reports === n);
  // The first entries are told by many, the last by few.
  const popular = Array.from({ length: retold }, () => {
    const place = draw.below(10_000) / 10_000;
    return all[Math.floor(all.length * place * place)];
  });
  return [...new Set([...own, ...popular.flatMap((item) => item ?? [])])];
}

function tellEvent(event: InventedEvent, hasHappened: boolean): string {
  const { given, family } = event.person;
  return hasHappened
    ? `${given} ${family} ${event.past} in ${event.place.name}`
    : `${given} ${family} is to ${event.future} in ${event.place.name}`;
}

/** Tells one report of a story. */
export function tellReport(world: World, n: number, reports: number): InventedReport {
  const draw = createDraw(1000 + n * 131);
  const damage = damageOf(n);
  const day = Math.floor((n * STORY_DAYS) / reports);
  const spoil = (text: string) => damageText(text, damage, draw);
  const paragraphs: string[] = [];
  const raw: string[] = [];
  /** Adds a paragraph whose beginning is quoted, and gives that beginning as the raw file has it. */
  const add = (quoted: string, end: string, spoilt = quoted) => {
    paragraphs.push(quoted + end);
    raw.push(spoilt + spoil(end));
    return spoilt;
  };
  const line = () => `${n + 1}-${paragraphs.length + 1}`;

  const events = choose(world.events, n, reports, RETOLD.events, draw).map((event) => {
    const hasHappened = event.day <= day;
    const end = `, ${draw.one(TAILS)}. ${claim(draw)}.`;
    const quote = add(tellEvent(event, hasHappened), end);
    return { of: event, quote, knew: hasHappened ? ('past' as const) : ('expected' as const) };
  });
  const quotations = choose(world.quotations, n, reports, RETOLD.quotations, draw).map((of) => {
    const { given, family } = of.event.person;
    const quote = spoil(of.words);
    const end = ` ${given} ${family} said in ${of.event.place.name}, ${draw.one(TAILS)} on page ${line()}.`;
    add(`“${of.words},”`, end, `“${quote},”`);
    return { of, quote };
  });
  const questions = choose(world.questions, n, reports, RETOLD.questions, draw).map((of) => {
    const number = draw.one(of.numbers);
    const { family } = of.event.person;
    const quote = add(
      `${number} ${of.what} were counted in ${of.event.place.name} when ${family} ${of.event.past}`,
      `. ${claim(draw)}, after note ${line()}.`,
    );
    return { of, quote, number };
  });
  for (let i = 0; i < BACKGROUND_PARAGRAPHS; i++) add('', background(draw, line()));

  const lead = events[0]?.of;
  const title = lead
    ? `${lead.person.family} and ${lead.past.replace(/^\S+ /, '')}: what is known on day ${day + 1} (${n + 1})`
    : `What is known on day ${day + 1} (${n + 1})`;
  return {
    slug: `report-${n + 1}`,
    title,
    day,
    damage,
    paragraphs,
    raw: `${withFurniture(raw, damage, n).join('\n')}\n`,
    events,
    quotations,
    questions,
  };
}
