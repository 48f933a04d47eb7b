import { stringify } from 'yaml';

/** The files of a content folder, by their path in it. */
export type StoryFiles = ReadonlyMap<string, string>;

interface Told {
  readonly id: string;
  readonly title: string;
  /** Stands in each report that tells it, word for word. */
  readonly sentence: string;
  /** In the words of the story, where the reports are in another language. */
  readonly summary?: string;
  readonly when: Readonly<Record<string, string>>;
  readonly kind: string;
  /** Names of raw files. */
  readonly reports: readonly string[];
}

interface Report {
  /** Of its raw file, and in its address. */
  readonly name: string;
  readonly label: string;
  readonly title: string;
  /** How its text begins: place and day, as newspapers of its language have them. */
  readonly dateline: string;
  /** What the editor calls it. */
  readonly headline?: string;
}

interface Shape {
  readonly story: Readonly<Record<string, unknown>>;
  readonly reports: readonly Report[];
  readonly events: readonly Told[];
  readonly others?: StoryFiles;
}

/** Sentences that are alike would be taken for a refrain of the page. */
const pick = (words: readonly string[], at: number) => words[at % words.length] ?? '';

const days = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
const two = (figure: number) => String(figure).padStart(2, '0');

const titleOf = (headline: string | undefined) =>
  headline === undefined
    ? {}
    : { title: { value: headline, reason: 'The scraped line is a pun.' } };

function filesOf({ story, reports, events, others = new Map() }: Shape): StoryFiles {
  const clocks = [{ label: 'UTC', zone: 'UTC' }];
  return new Map([
    ['story.yaml', stringify({ timeZone: 'UTC', clocks, keyPoints: [], ...story })],
    ...reports.flatMap(({ name, label, title, dateline, headline }): [string, string][] => {
      const told = events.filter((event) => event.reports.includes(name));
      const [first = '', ...more] = told.map(({ sentence }) => sentence);
      return [
        [`raw/${name}.txt`, `${[title, `${dateline} ${first}`, ...more].join('\n')}\n`],
        [`corrections/${name}.yaml`, stringify({ slug: name, label, ...titleOf(headline) })],
      ];
    }),
    ...events.map(
      ({ id, title, sentence, summary = sentence, when, kind, reports }): [string, string] => {
        const evidence = reports.map((report) => ({ report, knew: 'past', quote: sentence }));
        return [`events/${id}.yaml`, stringify({ title, summary, when, kind, evidence })];
      },
    ),
    ...others,
  ]);
}

/** An accident of which one report tells one thing. */
const one: Shape = {
  story: {
    title: 'The Crane at Pier Nine',
    shortTitle: 'Pier Nine',
    language: 'en-GB',
    standfirst: 'A crane fell into the harbour of Norhaven, and one report tells of it.',
    span: { from: '2020-05-04', to: '2020-05-04' },
    kinds: { accident: 'Accidents' },
  },
  reports: [
    {
      name: 'crane',
      label: 'The Norhaven Post',
      title: 'Crane falls into the harbour',
      dateline: 'NORHAVEN, May 4, 2020 –',
      headline: 'What fell at pier nine',
    },
  ],
  events: [
    {
      id: 'crane-falls',
      title: 'The crane falls',
      sentence: 'A crane of the shipyard fell into the harbour on Monday, and nobody was hurt.',
      when: { from: '2020-05-04' },
      kind: 'accident',
      reports: ['crane'],
    },
  ],
};

const WITNESSES = [
  ...['la géologue du lac', 'un ouvrier du chantier', 'le maire de la commune', 'une bergère'],
  ...['le gardien du barrage', 'l’ingénieure en chef', 'un pompier', 'le notaire', 'une voisine'],
];
const SAYINGS = [
  ...['a décrit les fissures du mur', 'a montré des photos de la crue', 'a parlé des pluies'],
  ...['a lu ses notes de janvier', 'a nié avoir vu le rapport', 'a raconté la nuit du départ'],
  ...['a compté les vannes fermées', 'a pleuré en parlant du village'],
];
const REASONS = [
  ...['devant une salle pleine', 'sans regarder les accusés', 'à la demande du procureur'],
  ...['pendant près de deux heures', 'en s’appuyant sur une carte'],
];

const FRENCH = ['courrier', 'depeche', 'gazette'];

/** What the first witness of the first day says. */
const QUOTED = pick(SAYINGS, 3 + 9);

/** A trial of twelve days, told in French by three reports and in Arabic by one. */
const twelveDays: Shape = {
  story: {
    title: 'Le procès du barrage de Roche-Noire',
    shortTitle: 'Le procès',
    language: 'fr',
    standfirst: 'Douze jours d’audience, du premier témoin au jugement.',
    span: { from: '2021-03-01', to: '2021-03-12' },
    kinds: { hearing: 'Audiences', ruling: 'Décisions du tribunal' },
    editor: 'Inès Carlier',
    contact: 'mailto:redaction@roche-noire.example',
  },
  reports: [
    ...FRENCH.map((name, at) => ({
      name,
      label: ['Le Courrier du Lac Noir', 'La Dépêche du Val', 'La Gazette'][at] ?? name,
      title: `Le procès du barrage, par notre envoyé spécial numéro ${at + 1}`,
      dateline: `ROCHE-NOIRE, ${10 + at} mars 2021 –`,
    })),
    {
      name: 'sadd',
      label: 'صحيفة الوادي',
      title: 'محاكمة السد تدخل يومها الثاني عشر',
      dateline: 'روش نوار، 12 مارس 2021 -',
    },
  ],
  events: [
    ...days(12).flatMap((day): Told[] =>
      [9, 15].map((hour) => ({
        id: `temoin-${day}-${hour}`,
        title: `Jour ${day}, ${hour} heures : ${pick(WITNESSES, day + hour)} ${pick(SAYINGS, 3 * day + hour)}`,
        sentence: `Le ${day} mars, vers ${hour} heures, ${pick(WITNESSES, day + hour)} ${pick(SAYINGS, 3 * day + hour)} ${pick(REASONS, 2 * day + hour)}.`,
        when: { from: `2021-03-${two(day)}T${two(hour)}:00`, zone: 'UTC' },
        kind: 'hearing',
        reports: FRENCH.filter((_, at) => (day + at) % 3 > 0),
      })),
    ),
    {
      id: 'jugement',
      title: 'Le tribunal rend son jugement',
      summary: 'Le tribunal condamne la société.',
      sentence: 'حكمت المحكمة على الشركة بعد اثني عشر يوما من الجلسات.',
      when: { from: '2021-03-12', part: 'evening' },
      kind: 'ruling',
      reports: ['sadd'],
    },
    {
      id: 'barrage',
      title: 'Le barrage est construit',
      sentence: 'Le barrage a été construit en 1962 par la commune.',
      when: { from: '1962' },
      kind: 'decision',
      reports: FRENCH,
    },
  ],
  others: new Map([
    [
      'quotes/le-mur.yaml',
      stringify({
        title: 'Le mur a parlé',
        source: 'un témoin',
        occasion: 'À l’audience',
        channel: 'à l’audience',
        event: 'temoin-1-9',
        versions: [{ report: 'courrier', quote: QUOTED, status: 'paraphrased' }],
      }),
    ],
  ]),
};

const PLACES = ['on the ice', 'in the rain', 'at home', 'far from home', 'before a full stand'];
const RIVALS = [
  ...['the millers of Aldbridge', 'the shipwrights', 'the team of the lighthouse', 'Eastwick'],
  ...['the bakers', 'a side from over the border', 'the railway men'],
];
const ENDINGS = [
  ...['with a goal in the last minute', 'after a long pause', 'without its captain'],
  ...['by more than anybody had hoped', 'although two players were hurt'],
];

const MONTHS = days(12);
const SEASON = MONTHS.map((month) => `reporter-${month}`);

const matchOf = (month: number, day: number) =>
  `The harbour team beat ${pick(RIVALS, month + day)} ${pick(PLACES, 2 * month + day)} ${pick(ENDINGS, month + 3 * day)}, match ${2 * month + day} of the season.`;

/** A year of matches that a dozen reports tell, who quote nobody. */
const year: Shape = {
  story: {
    title: 'The Year of the Harbour League',
    shortTitle: 'Harbour League',
    language: 'en',
    standfirst: 'Twelve reports tell of one season, and quote nobody.',
    span: { from: '2022-01-01', to: '2022-12-31' },
    kinds: { match: 'Matches', transfer: 'Transfers' },
    keyPoints: [
      {
        text: 'The league was played from January to December.',
        evidence: [{ report: 'reporter-1', quote: matchOf(1, 7) }],
      },
    ],
  },
  reports: MONTHS.map((month) => ({
    name: `reporter-${month}`,
    label: `The ${['Norhaven', 'Isle', 'Sound'][month % 3]} Post, ${month}`,
    title: `What the league did in month ${month}`,
    dateline: `NORHAVEN, ${two(28)}.${two(month)}.2022 –`,
  })),
  events: [
    {
      id: 'league-founded',
      title: 'The league is founded',
      sentence: 'The league was founded in March 2021 by four clubs.',
      when: { from: '2021-03' },
      kind: 'match',
      reports: ['reporter-1'],
    },
    ...MONTHS.flatMap((month): Told[] =>
      [7, 21].map((day) => ({
        id: `match-${month}-${day}`,
        title: `The harbour team wins match ${month} of day ${day}`,
        sentence: matchOf(month, day),
        when: { from: `2022-${two(month)}-${two(day)}` },
        kind: day === 7 ? 'match' : 'transfer',
        reports: SEASON.filter((_, at) => at + 1 === month || at === (month + day) % 12),
      })),
    ),
  ],
};

/** The same year in thirteen reports: more than a table has columns for. */
const thirteen: Shape = {
  ...year,
  story: { ...year.story, standfirst: 'Thirteen reports tell of one season, and quote nobody.' },
  reports: [
    ...year.reports,
    {
      name: 'almanac',
      label: 'The Norhaven Almanac',
      title: 'How the season ended',
      dateline: 'NORHAVEN, 30.12.2022 –',
    },
  ],
  events: year.events.map((event, at) =>
    at > year.events.length - 3 ? { ...event, reports: [...event.reports, 'almanac'] } : event,
  ),
};

/** Stories of other shapes than the first: the files of their content folders, by name. */
export const SHAPES: ReadonlyMap<string, StoryFiles> = new Map(
  Object.entries({ one, 'twelve-days': twelveDays, year, thirteen }).map(([name, shape]) => [
    name,
    filesOf(shape),
  ]),
);
