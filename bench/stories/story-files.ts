import { stringify } from 'yaml';
import { type InventedReport, tellReport } from './tell-report.ts';
import { inventWorld, STORY_DAYS, type World } from './world.ts';

/** A story that a benchmark is measured on: its content folder, and its texts as plain Markdown could have them. */
export interface InventedStory {
  readonly reports: readonly InventedReport[];
  /** Paths below the content folder, and what is there. */
  readonly files: ReadonlyMap<string, string>;
}

const FIRST_DAY = Date.UTC(2031, 2, 3);
const DAY_MS = 86_400_000;
/** A report's writer: some twenty papers share the work. */
const PAPERS = 20;
const TOPICS = ['harbour', 'ferry', 'flood', 'grain', 'fishing', 'rail', 'hospital', 'school'];
const KEY_POINTS = 4;

/** The ISO date of a day of the story. */
export const dateOf = (day: number) =>
  new Date(FIRST_DAY + day * DAY_MS).toISOString().slice(0, 10);

const paperOf = (n: number) => `The Coast Paper ${(n % PAPERS) + 1}`;

/** What is told of each entry, in the order of the reports. */
function evidenceBy<Told extends { readonly of: { readonly id: string }; readonly quote: string }>(
  reports: readonly InventedReport[],
  tellings: (report: InventedReport) => readonly Told[],
): Map<string, { readonly report: string; readonly told: Told }[]> {
  const all = reports.flatMap((report) =>
    tellings(report).map((told) => ({ report: report.slug, told })),
  );
  return Map.groupBy(all, ({ told }) => told.of.id);
}

function eventFiles({ events }: World, reports: readonly InventedReport[]) {
  const told = evidenceBy(reports, (report) => report.events);
  return events.map((event) => {
    const { id, person, place, past } = event;
    const evidence = (told.get(id) ?? []).map(({ report, told: { quote, knew } }) => ({
      report,
      quote,
      knew,
    }));
    const summary = `${person.given} ${person.family} ${past} in ${place.name}.`;
    const title = `${person.family} ${past}`;
    const when = { from: dateOf(event.day) };
    const entry = { title, summary, when, kind: event.kind, place: place.id, people: [person.id] };
    return [`events/${id}.yaml`, { ...entry, evidence }] as const;
  });
}

function quoteFiles({ quotations }: World, reports: readonly InventedReport[]) {
  const told = evidenceBy(reports, (report) => report.quotations);
  return quotations.map(({ id, event, words }) => {
    const { person, place } = event;
    const versions = (told.get(id) ?? []).map(({ report, told: { quote } }) => ({
      report,
      quote,
      status: quote === words ? 'verbatim' : 'spun',
    }));
    const source = `${person.given} ${person.family}`;
    const title = `${person.family} on the hours ahead, ${id.split('-').at(-1)}`;
    const facts = { title, speaker: person.id, source, occasion: `In ${place.name}` };
    return [
      `quotes/${id}.yaml`,
      { ...facts, channel: 'in person', event: event.id, versions },
    ] as const;
  });
}

function questionFiles({ questions }: World, reports: readonly InventedReport[]) {
  const told = evidenceBy(reports, (report) => report.questions);
  return questions.map(({ id, event, what }) => {
    const answers = (told.get(id) ?? []).map(({ report, told: { quote, number } }) => ({
      report,
      quote,
      says: `${number}`,
    }));
    const question = `How many ${what} were counted when ${event.person.family} ${event.past}?`;
    const verdict = { status: 'open', text: 'The reports count differently and name no source.' };
    const about = {
      events: [event.id],
      people: [event.person.id],
      weight: (answers.length % 5) + 1,
    };
    return [
      `questions/${id}.yaml`,
      { question, kind: 'error', answers, verdict, ...about },
    ] as const;
  });
}

function storyFile({ events, places }: World, reports: readonly InventedReport[]) {
  const told = evidenceBy(reports, (report) => report.events);
  return {
    title: 'A Year on the Coast',
    shortTitle: 'The Coast',
    language: 'en-GB',
    standfirst: 'What the papers of the coast tell, invented for a benchmark.',
    span: { from: dateOf(0), to: dateOf(STORY_DAYS - 1) },
    place: places[0]?.id,
    timeZone: 'Europe/London',
    clocks: [{ label: 'Coast', zone: 'Europe/London' }],
    keyPoints: events.slice(0, KEY_POINTS).map(({ id, person, past, place }) => ({
      text: `${person.given} ${person.family} ${past} in ${place.name}.`,
      evidence: (told.get(id) ?? [])
        .slice(0, 3)
        .map(({ report, told: { quote } }) => ({ report, quote })),
    })),
  };
}

/** Invents a story of so many reports: the same for the same number. */
export function inventStory(size: number): InventedStory {
  const world = inventWorld(size);
  const reports = Array.from({ length: size }, (_, n) => tellReport(world, n, size));
  const reason = 'Invented for the benchmark.';
  const entries: (readonly [path: string, data: unknown])[] = [
    ['story.yaml', storyFile(world, reports)],
    ...eventFiles(world, reports),
    ...quoteFiles(world, reports),
    ...questionFiles(world, reports),
    ...world.people.map(({ id, given, family }) => {
      const name = `${given} ${family}`;
      return [
        `people/${id}.yaml`,
        {
          name,
          shortName: family,
          sortName: `${family} ${given}`,
          role: `Speaker on question ${id.split('-').at(-1)}`,
        },
      ] as const;
    }),
    ...world.places.map(({ id, name }) => [`places/${id}.yaml`, { name }] as const),
    ...TOPICS.map((word) => [`topics/${word}.yaml`, { name: word, words: [word] }] as const),
    ...Array.from(
      { length: PAPERS },
      (_, n) =>
        [`publishers/coast-paper-${n + 1}.yaml`, { name: paperOf(n), kind: 'newspaper' }] as const,
    ),
    ...reports.map(({ slug, title, day }, n) => {
      const facts = { title, published: dateOf(day), writer: paperOf(n) };
      return [
        `corrections/${slug}.yaml`,
        {
          slug,
          label: `Paper ${n + 1}`,
          ...Object.fromEntries(
            Object.entries(facts).map(([name, value]) => [name, { value, reason }]),
          ),
        },
      ] as const;
    }),
  ];
  return {
    reports,
    files: new Map([
      ...entries.map(([path, data]) => [path, stringify(data)] as const),
      ...reports.map(({ slug, raw }) => [`raw/${slug}.txt`, raw] as const),
    ]),
  };
}
