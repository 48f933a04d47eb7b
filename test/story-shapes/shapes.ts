import { stringify } from 'yaml';
import { thirteen, year } from './league.ts';
import { days, pick, type Shape, type StoryFiles, type Told, titleOf, two } from './shape.ts';

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

/** Stories of other shapes than the first: the files of their content folders, by name. */
export const SHAPES: ReadonlyMap<string, StoryFiles> = new Map(
  Object.entries({ one, 'twelve-days': twelveDays, year, thirteen }).map(([name, shape]) => [
    name,
    filesOf(shape),
  ]),
);
