import { edit, type Kinds, put } from './kind.ts';

const EVENT = 'events/bridge-opens.yaml';
const STORY = 'story.yaml';
const latin1 = (text: string) => Buffer.from(text, 'latin1');

/** Bytes and signs that are no text, or that nobody sees. */
export const signs: Kinds = {
  'a name in Latin-1': put(
    'people/tomas-harrow.yaml',
    latin1('shortName: Müller\nname: Tomas Müller\nsortName: Müller, Tomas\nrole: Engineer\n'),
    /people\/tomas-harrow\.yaml:1 .*UTF-8/,
  ),
  'a later line in Windows-1252': put(
    'topics/ferry.yaml',
    Buffer.concat([
      Buffer.from('name: The ferry\nwords: [a, '),
      Uint8Array.of(0x93, 0x94),
      Buffer.from(']\n'),
    ]),
    /topics\/ferry\.yaml:2 .*UTF-8/,
  ),
  'a file in UTF-16': put(
    STORY,
    Buffer.from('\ufefftitle: a\n', 'utf16le'),
    /story\.yaml:1 .*UTF-8/,
  ),
  'corrections in Latin-1': put(
    'corrections/tides.yaml',
    latin1('slug: end-of-the-ferries\nlabel: Müller\n'),
    /corrections\/tides\.yaml:2 .*UTF-8/,
  ),
  'aliases in Latin-1': put(
    'aliases.yaml',
    latin1('- from: /ä/\n  to: /\n'),
    /aliases\.yaml:1 .*UTF-8/,
  ),
  'half of a character at the end': put(
    'topics/ferry.yaml',
    Buffer.concat([Buffer.from('name: The ferry\nwords: [a]\n# '), Uint8Array.of(0xe2, 0x82)]),
    /topics\/ferry\.yaml:3 .*UTF-8/,
  ),
  'a NUL in a title': edit(
    EVENT,
    'The bridge opens',
    'The\u0000bridge',
    /bridge-opens\.yaml:1 .*U\+0000/,
  ),
  'a bell in a comment': edit(
    EVENT,
    'kind: ceremony',
    'kind: ceremony # \u0007',
    /bridge-opens\.yaml:6 .*U\+0007/,
  ),
  'an escape for a terminal': edit(
    EVENT,
    'opens the bridge',
    '\u001b[31mopens',
    /bridge-opens\.yaml:2 .*U\+001B/,
  ),
  'a C1 control': edit(STORY, 'Two reports', 'Two\u0085reports', /story\.yaml:5 .*U\+0085/),
  'DEL in an id': edit(
    EVENT,
    'place: orrin-sound',
    'place: orrin-sound\u007f',
    /bridge-opens\.yaml:7 .*U\+007F/,
  ),
  'an escape that is a control character': edit(
    EVENT,
    'title: The bridge opens',
    'title: "The \\x07 bridge"',
    /bridge-opens\.yaml:1 .*U\+0007/,
  ),
  'an escape that is half a character': edit(
    EVENT,
    'title: The bridge opens',
    'title: "The \\ud800 bridge"',
    /bridge-opens\.yaml:1 .*U\+D800/,
  ),
  'text that is turned around': edit(
    EVENT,
    'The bridge opens',
    'The \u202eegdirb',
    /bridge-opens\.yaml:1 .*U\+202E/,
  ),
  'an embedding in a role': edit(
    'people/tomas-harrow.yaml',
    'Engineer of',
    '\u202aEngineer of',
    /tomas-harrow\.yaml:4 .*U\+202A/,
  ),
  'an isolate left open': edit(
    STORY,
    'Two reports',
    '\u2066Two reports',
    /story\.yaml:5 .*U\+2066/,
  ),
  'an isolate that is closed': edit(STORY, 'Two reports', '\u2068Two\u2069 reports'),
  'a noncharacter': edit(STORY, 'Two reports', 'Two\ufffereports', /story\.yaml:5 .*U\+FFFE/),
  'a reason turned around in corrections': put(
    'corrections/tides.yaml',
    'slug: end-of-the-ferries\ncorrections:\n  - passage: 60 metres\n    replacement: 61 metres\n    reason: "a\u202eb"\n',
    /corrections\/tides\.yaml:5 .*U\+202E/,
  ),
  'a byte-order mark': put('topics/ferry.yaml', '\ufeffname: The ferry\nwords: [ferry]\n'),
  'line ends of Windows': put('topics/ferry.yaml', 'name: The ferry\r\nwords: [ferry]\r\n'),
  'joiners of Persian': edit('places/orrin-sound.yaml', 'name: Orrin Sound', 'name: می\u200cخواهم'),
  'a title of zero-width spaces': edit(
    EVENT,
    'title: The bridge opens',
    'title: "\\u200b\\u200b"',
    /bridge-opens\.yaml:1 .*empty/,
  ),
  'a title of fillers': edit(
    EVENT,
    'title: The bridge opens',
    'title: "\\u3164"',
    /bridge-opens\.yaml:1 .*(?:empty|letter)/,
  ),
  'a title of blank Braille': edit(
    EVENT,
    'title: The bridge opens',
    'title: "\\u2800"',
    /bridge-opens\.yaml:1 .*empty/,
  ),
  'a title of dots': edit(
    EVENT,
    'title: The bridge opens',
    'title: "…"',
    /bridge-opens\.yaml:1 .*letter/,
  ),
  'a name of dashes': edit(
    'places/orrin-sound.yaml',
    'name: Orrin Sound',
    'name: "—"',
    /orrin-sound\.yaml:1 .*letter/,
  ),
  'a story called nothing': edit(
    STORY,
    'title: The Bridge at Halver Bay',
    'title: "\\u200d"',
    /story\.yaml:1 .*empty/,
  ),
  'a question of a mark': edit(
    'questions/height-of-the-towers.yaml',
    'How high are the towers?',
    '"?"',
    /height-of-the-towers\.yaml:1 .*letter/,
  ),
  'a label that nobody sees': put(
    'corrections/tides.yaml',
    'slug: end-of-the-ferries\nlabel: "\\u2060"\n',
    /corrections\/tides\.yaml:2 .*empty/,
  ),
  'a title of emoji and a letter': edit(EVENT, 'title: The bridge opens', 'title: 🌉 a'),
};
