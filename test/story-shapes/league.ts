import { days, pick, type Shape, type Told, two } from './shape.ts';

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
export const year: Shape = {
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
export const thirteen: Shape = {
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
