import { at, edit, type Kinds } from './kind.ts';

const EVENT = 'events/bridge-opens.yaml';
const STORY = 'story.yaml';

/** An event with a length, given in the lines after the report’s. */
const lasting = (lines: string, told?: RegExp) =>
  edit(
    EVENT,
    'kind: ceremony',
    `lasted:\n  - report: bridge-opens\n    ${lines}\nkind: ceremony`,
    told,
  );

/** Dates, hours, zones, spans, lengths and orders that cannot be. */
export const times: Kinds = {
  'a time zone of a place that is nearly right': edit(
    'places/halver-bay.yaml',
    'St_Johns',
    'St_John',
    at('halver-bay', 2, 'St_John.*America/St_Johns'),
  ),
  'a length in words': lasting(
    'quote: nine years\n    length: nine years',
    at('bridge-opens', 9, 'PT5H30M'),
  ),
  'a length of months': lasting('quote: nine years\n    length: P9M', at('bridge-opens', 9, 'P3D')),
  'a length of nothing': lasting(
    'quote: nine years\n    length: PT0M',
    at('bridge-opens', 9, 'longer than nothing'),
  ),
  'a length that no report has': lasting(
    'quote: two whole hours\n    length: PT2H',
    at('bridge-opens', 8, 'two whole hours'),
  ),
  'a range of lengths that shrinks': lasting(
    'quote: nine years\n    length: PT3H\n    to: PT2H',
    at('bridge-opens', 10, 'PT2H.*PT3H'),
  ),
  'a range of lengths with a bound': lasting(
    'quote: nine years\n    length: PT2H\n    to: PT3H\n    bound: about',
    at('bridge-opens', 11, 'bound'),
  ),
  'a bound that is nearly right': lasting(
    'quote: nine years\n    length: PT2H\n    bound: abuot',
    at('bridge-opens', 10, 'abuot.*about'),
  ),
  'a length with its words': lasting('quote: nine years\n    length: P3285D\n    bound: about'),
  'an event that follows itself': edit(
    EVENT,
    'kind: ceremony',
    'kind: ceremony\nfollows: bridge-opens',
    at('bridge-opens', 7, ''),
  ),
  'an event that follows nothing': edit(
    EVENT,
    'kind: ceremony',
    'kind: ceremony\nfollows: gone',
    at('bridge-opens', 7, 'gone'),
  ),
  'an event that follows a later one': edit(
    EVENT,
    'kind: ceremony',
    'kind: ceremony\nfollows: last-ferry',
    at('bridge-opens', 7, ''),
  ),
  'events that follow each other': {
    edit: {
      [EVENT]: [
        ["from: '2019-03-03T16:30'\n  zone: America/St_Johns", "from: '2019-03-04'"],
        ['kind: ceremony', 'kind: ceremony\nfollows: last-ferry'],
      ],
      'events/last-ferry.yaml': [
        ['  part: evening\n', ''],
        ['kind: incident', 'kind: incident\nfollows: bridge-opens'],
      ],
    },
    told: /(?:bridge-opens|last-ferry)\.yaml:\d+ .*/,
  },
  'a month of thirteen': edit(
    EVENT,
    '2019-03-03T16:30',
    '2019-13-03T16:30',
    at('bridge-opens', 4, 'date'),
  ),
  'the thirtieth of February': edit(
    EVENT,
    '2019-03-03T16:30',
    '2019-02-30T16:30',
    at('bridge-opens', 4, 'no day'),
  ),
  'an hour of twenty-five': edit(
    EVENT,
    '2019-03-03T16:30',
    '2019-03-03T25:30',
    at('bridge-opens', 4, 'date'),
  ),
  'a date in words': edit(EVENT, "'2019-03-03T16:30'", 'yesterday', at('bridge-opens', 4, 'date')),
  'a date that YAML could take for a number': edit(
    EVENT,
    "'2019-03-03T16:30'\n  zone: America/St_Johns",
    '2019',
    at('bridge-opens', 4, 'quotation marks'),
  ),
  'the year nought': edit(EVENT, "'2019-03-03T16:30'\n  zone: America/St_Johns", "'0000'"),
  'an end before the start': edit(
    EVENT,
    '  zone: America/St_Johns',
    "  to: '2019-03-01'",
    at('bridge-opens', 5, 'before'),
  ),
  'a bogus time zone of an event': edit(
    EVENT,
    'zone: America/St_Johns',
    'zone: Mars/Olympus',
    at('bridge-opens', 5, 'no time zone'),
  ),
  'a time zone of three hundred letters': edit(
    EVENT,
    'zone: America/St_Johns',
    `zone: ${'A'.repeat(300)}`,
    at('bridge-opens', 5, 'no time zone'),
  ),
  'an empty time zone': edit(
    EVENT,
    'zone: America/St_Johns',
    'zone: ""',
    at('bridge-opens', 5, 'empty'),
  ),
  'a part of a minute': edit(
    EVENT,
    '  zone: America/St_Johns',
    '  part: morning',
    at('bridge-opens', 5, 'part'),
  ),
  'neither date nor label': edit(
    EVENT,
    "  from: '2019-03-03T16:30'\n",
    '',
    at('bridge-opens', '\\d', ''),
  ),
  'a bogus time zone of the story': edit(
    STORY,
    'timeZone: America/St_Johns',
    'timeZone: America/St_Jon',
    at('story', 10, 'St_Johns'),
  ),
  'a bogus time zone of a clock': edit(
    STORY,
    'zone: UTC',
    'zone: UTC+99',
    at('story', 15, 'no time zone'),
  ),
  'a span from back to front': edit(
    STORY,
    "to: '2019-03-04'",
    "to: '2019-03-01'",
    at('story', 8, 'before'),
  ),
  'a span of a thousand years': edit(
    STORY,
    "to: '2019-03-04'",
    "to: '3019-03-04'",
    at('story', 8, 'long'),
  ),
  'a span of no date': edit(STORY, "from: '2019-03-03'", 'from: March', at('story', 7, 'date')),
  'no clocks': edit(
    STORY,
    'clocks:\n  - label: Halver Bay\n    zone: America/St_Johns\n  - label: UTC\n    zone: UTC\n',
    'clocks: []\n',
    at('story', 11, 'at least 1'),
  ),
  'two clocks of one name': edit(
    STORY,
    'label: UTC',
    'label: Halver Bay',
    at('story', 14, 'twice'),
  ),
};
