import { at, edit, type Kinds, put } from './kind.ts';

const EVENT = 'events/bridge-opens.yaml';
const QUOTE = 'quotes/wait-for-the-tide.yaml';
const QUESTION = 'questions/height-of-the-towers.yaml';
const STORY = 'story.yaml';
/** Entries whose fields, but for times, do not say what they should, or that do not fit the others. */
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
  'a draft that is none': edit(
    EVENT,
    'place: orrin-sound',
    'place: orrin-sound\ndraft: false',
    at('bridge-opens', 8, 'draft'),
  ),
  'a rule told in two lines': edit(
    EVENT,
    'place: orrin-sound',
    'place: orrin-sound\nby: "one\\ntwo"',
    at('bridge-opens', 8, 'one line'),
  ),
  'a place in capitals': edit(
    EVENT,
    'place: orrin-sound',
    'place: Orrin-Sound',
    at('bridge-opens', 7, 'hyphens'),
  ),
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
