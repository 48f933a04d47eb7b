import { edit, type Kinds, put } from './kind.ts';

const EVENT = 'events/bridge-opens.yaml';
const QUOTE = 'quotes/wait-for-the-tide.yaml';
const QUESTION = 'questions/height-of-the-towers.yaml';
const STORY = 'story.yaml';
const at = (name: string, line: number | string, words: string) =>
  new RegExp(`${name}\\.yaml:${line} .*${words}`);

/** An event with a length, given in the lines after the report’s. */
const lasting = (lines: string, told?: RegExp) =>
  edit(
    EVENT,
    'kind: ceremony',
    `lasted:\n  - report: bridge-opens\n    ${lines}\nkind: ceremony`,
    told,
  );

/** Entries whose fields do not say what they should, or that do not fit the others. */
export const fields: Kinds = {
  'a field that is missing': edit(
    'people/tomas-harrow.yaml',
    'sortName: Harrow, Tomas\n',
    '',
    at('tomas-harrow', 1, 'sortName. is missing'),
  ),
  'a field of a name that is nearly right': edit(
    'places/orrin-sound.yaml',
    'within:',
    'withn:',
    at('orrin-sound', 2, 'withn.*within'),
  ),
  'a person of a name that is nearly right': edit(
    EVENT,
    '[marta-lindqvist]',
    '[marta-lindquist]',
    at('bridge-opens', 8, 'marta-lindquist.*marta-lindqvist'),
  ),
  'a report of a name that is nearly right': edit(
    QUOTE,
    'report: bridge-opens',
    'report: bridge-open',
    at('wait-for-the-tide', 8, 'bridge-open.*bridge-opens'),
  ),
  'words that stand nowhere': edit(
    'events/last-ferry.yaml',
    'made its last crossing of Orrin Sound',
    'made its final crossing of Orrin Sound',
    at('last-ferry', 14, 'made its final crossing.*nearest.*made its last crossing'),
  ),
  'words that differ by a capital and a mark alone': edit(
    'events/last-ferry.yaml',
    'made its last crossing of Orrin Sound',
    'Made its last crossing, of Orrin Sound',
    at('last-ferry', 14, 'other capitals or marks: .made its last crossing of Orrin Sound'),
  ),
  'a time zone of a place that is nearly right': edit(
    'places/halver-bay.yaml',
    'St_Johns',
    'St_John',
    at('halver-bay', 2, 'St_John.*America/St_Johns'),
  ),
  'no title': edit(
    EVENT,
    'title: The bridge opens\n',
    '',
    at('bridge-opens', 1, 'title. is missing'),
  ),
  'no evidence': edit(
    EVENT,
    'evidence:',
    'evidense:',
    at('bridge-opens', '\\d+', 'evidense.*evidence'),
  ),
  'an unknown kind': edit(
    EVENT,
    'kind: ceremony',
    'kind: party',
    at('bridge-opens', 6, 'party.*visit, meeting.*story.yaml'),
  ),
  'a kind that is nearly right': edit(
    EVENT,
    'kind: ceremony',
    'kind: ceremoni',
    at('bridge-opens', 6, 'ceremoni.*ceremony'),
  ),
  'kinds of the story without names': edit(
    STORY,
    'keyPoints:',
    'kinds:\n  party:\nkeyPoints:',
    at('story', '\\d+', 'party'),
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
  'how a report knew, misspelt': edit(
    EVENT,
    'knew: past',
    'knew: passed',
    at('bridge-opens', 11, 'passed.*past'),
  ),
  'a quotation of two letters': edit(
    EVENT,
    'quote: a day after the new bridge was opened',
    'quote: ab',
    at('bridge-opens', 15, 'short'),
  ),
  'a quotation of marks alone': edit(
    EVENT,
    'quote: a day after the new bridge was opened',
    'quote: “…”',
    at('bridge-opens', 15, '(?:stand|letter|word)'),
  ),
  'words that stand in another report': edit(
    EVENT,
    'quote: a day after the new bridge was opened',
    'quote: nine years after the first pile',
    at('bridge-opens', 15, 'bridge-opens'),
  ),
  'words over two paragraphs': edit(
    QUOTE,
    'quote: Nobody on the island will wait for the tide again',
    'quote: Lindqvist said. The last ferry',
    at('wait-for-the-tide', 9, 'one paragraph'),
  ),
  'words of the furniture': edit(
    EVENT,
    'quote: a day after the new bridge was opened',
    'quote: Source link',
    at('bridge-opens', 15, '(?:furniture|stand)'),
  ),
  'a person twice': edit(
    EVENT,
    '[marta-lindqvist]',
    '[marta-lindqvist, marta-lindqvist]',
    at('bridge-opens', 8, 'twice'),
  ),
  'a person who is a place': edit(
    EVENT,
    '[marta-lindqvist]',
    '[halver-bay]',
    at('bridge-opens', 8, 'halver-bay'),
  ),
  'a person called constructor': edit(
    EVENT,
    '[marta-lindqvist]',
    '[constructor]',
    at('bridge-opens', 8, 'constructor'),
  ),
  'a person called __proto__': edit(
    EVENT,
    '[marta-lindqvist]',
    '[__proto__]',
    at('bridge-opens', 8, '(?:hyphens|__proto__)'),
  ),
  'a place that is not there': edit(
    EVENT,
    'place: orrin-sound',
    'place: orrin',
    at('bridge-opens', 7, 'orrin'),
  ),
  'a place in capitals': edit(
    EVENT,
    'place: orrin-sound',
    'place: Orrin-Sound',
    at('bridge-opens', 7, 'hyphens'),
  ),
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
  'a language that is none': edit(
    STORY,
    'language: en',
    'language: english!',
    at('story', 3, 'language'),
  ),
  'a story at no place': edit(
    STORY,
    'place: halver-bay',
    'place: nowhere',
    at('story', 9, 'nowhere'),
  ),
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
  'a place within itself': put(
    'places/orrin-sound.yaml',
    'name: Orrin Sound\nwithin: orrin-sound\n',
    at('orrin-sound', 2, 'within'),
  ),
  'places within each other': {
    edit: {
      'places/halver-bay.yaml': [['name: Halver Bay', 'name: Halver Bay\nwithin: orrin-sound']],
    },
    told: /(?:halver-bay|orrin-sound)\.yaml:2 .*within/,
  },
  'three places in a ring': {
    put: {
      'places/a.yaml': 'name: A\nwithin: b\n',
      'places/b.yaml': 'name: B\nwithin: c\n',
      'places/c.yaml': 'name: C\nwithin: a\n',
    },
    told: /places\/[abc]\.yaml:2 .*within/,
  },
  'a place within nothing': put(
    'places/orrin-sound.yaml',
    'name: Orrin Sound\nwithin: gone\n',
    at('orrin-sound', 2, 'gone'),
  ),
  'a question with one answer twice': edit(
    QUESTION,
    'report: end-of-the-ferries\n    quote: The towers of the bridge stand 60 metres above the water',
    'report: bridge-opens\n    quote: the towers are 61 metres high',
  ),
  'a question about no event': edit(
    QUESTION,
    'events: [bridge-opens]',
    'events: [gone]',
    at('height-of-the-towers', 13, 'gone'),
  ),
  'a verdict that is none': edit(
    QUESTION,
    'status: settled',
    'status: maybe',
    at('height-of-the-towers', 11, 'maybe'),
  ),
  'a speaker who is not there': edit(
    QUOTE,
    'speaker: marta-lindqvist',
    'speaker: gone',
    at('wait-for-the-tide', 2, 'gone'),
  ),
  'a status that is none': edit(
    QUOTE,
    'status: verbatim',
    'status: true',
    at('wait-for-the-tide', 10, ''),
  ),
  'versions for one report twice': edit(
    QUOTE,
    '    status: paraphrased',
    '    status: paraphrased\n  - report: bridge-opens\n    quote: Nobody on the island will wait for the tide again\n    status: verbatim',
  ),
  'a publisher of no kind': edit(
    'publishers/tide-post.yaml',
    'kind: newspaper',
    'kind: paper',
    at('tide-post', 2, 'newspaper'),
  ),
  'a misspelling without a reason': edit(
    'people/marta-lindqvist.yaml',
    '    reason: The other report, and the town, write her name with a v.\n',
    '',
    at('marta-lindqvist', '\\d', 'reason'),
  ),
  'a misspelling that is the name': edit(
    'people/marta-lindqvist.yaml',
    'text: Lindquist',
    'text: Lindqvist',
    at('marta-lindqvist', 6, 'misspelling'),
  ),
  'a side in capitals': edit(
    'people/tomas-harrow.yaml',
    'role:',
    'side: The Town\nrole:',
    at('tomas-harrow', 4, 'hyphens'),
  ),
};
