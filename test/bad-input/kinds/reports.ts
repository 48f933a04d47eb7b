import { type Kinds, put } from './kind.ts';

const TIDES = 'corrections/tides.yaml';
const corrections = (text: string, line: number | string, words: string) =>
  put(
    TIDES,
    `slug: end-of-the-ferries\n${text}`,
    new RegExp(`corrections/tides\\.yaml:${line} .*${words}`),
  );

/** Raw files that are no reports, and corrections that correct nothing. */
export const reports: Kinds = {
  'a picture for a raw file': put(
    'raw/rain.txt',
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0xff),
    /raw\/rain\.txt/,
  ),
  'five megabytes of raw text': put('raw/rain.txt', 'a'.repeat(5_000_000), /raw\/rain\.txt.*MiB/),
  'a hundred thousand lines of raw text': put(
    'raw/rain.txt',
    'a\n'.repeat(100_000),
    /raw\/rain\.txt:50001/,
  ),
  'a report called as a further page of the list of reports': put(
    TIDES,
    'slug: page-2\n',
    /raw\/tides\.txt: .*“page-2”.*corrections\/tides\.yaml/,
  ),
  'an empty raw file': put('raw/rain.txt', ''),
  'a raw file of NULs': put('raw/rain.txt', new Uint8Array(100)),
  'a raw file of control characters': put(
    'raw/rain.txt',
    'It rained.\u0007\u001b[31m\u202e And then it stopped raining on the island.\n',
  ),
  'a raw file called constructor': put('raw/constructor.txt', ''),
  'a slug that climbs': put(TIDES, 'slug: ../../etc\n', /tides\.yaml:1 .*hyphens/),
  'a slug of a slash': put(TIDES, 'slug: a/b\n', /tides\.yaml:1 .*hyphens/),
  'a slug of capitals': put(TIDES, 'slug: Tides\n', /tides\.yaml:1 .*hyphens/),
  'a slug of 300 letters': put(TIDES, `slug: ${'a'.repeat(300)}\n`, /tides\.yaml:1 .*long/),
  'a slug twice': put(TIDES, 'slug: bridge-opens\n', /tides\.txt.*bridge-opens/),
  'an empty slug': put(TIDES, 'slug: ""\n', /tides\.yaml:1 /),
  'a label that is too long': corrections(`label: ${'a'.repeat(40)}\n`, 2, ''),
  'a title without a reason': corrections('title: { value: Rain }\n', 2, 'reason'),
  'a title of a word alone': corrections('title: Rain\n', 2, 'group of fields'),
  'a day that is none': corrections(
    'published: { value: yesterday, reason: A guess. }\n',
    2,
    'date',
  ),
  'the thirtieth of February': corrections(
    "published: { value: '2019-02-30', reason: A guess. }\n",
    2,
    'date',
  ),
  'a language that is none': corrections(
    'language: { value: english!, reason: A guess. }\n',
    2,
    'language',
  ),
  'a passage that is not there': corrections(
    'corrections:\n  - { passage: it snowed, replacement: it rained, reason: A. }\n',
    3,
    'it snowed',
  ),
  'a passage that stands twice': corrections(
    'corrections:\n  - { passage: bridge, replacement: bridges, reason: A. }\n',
    3,
    '',
  ),
  'a passage without a reason': corrections(
    'corrections:\n  - { passage: 60 metres, replacement: 61 metres }\n',
    3,
    'reason',
  ),
  'a correction that changes nothing': corrections(
    'corrections:\n  - { passage: 60 metres, replacement: 60 metres, reason: A. }\n',
    3,
    '',
  ),
  'two corrections of one passage': corrections(
    'corrections:\n  - { passage: 60 metres, replacement: 61 metres, reason: A. }\n  - { passage: 60 metres above, replacement: 62 metres above, reason: B. }\n',
    '[34]',
    '',
  ),
  'a doubt about words that are not there': corrections(
    'flags:\n  - { passage: it snowed, reason: A. }\n',
    3,
    'it snowed',
  ),
  'a cut of words that are not there': corrections(
    'cut:\n  - { passage: it snowed, reason: A. }\n',
    3,
    'it snowed.*does not stand',
  ),
  'a cut that ends above where it begins': corrections(
    'cut:\n  - { passage: 60 metres above, to: A bridge, reason: A. }\n',
    3,
    'A bridge.*stands above.*60 metres above',
  ),
  'a cut without a reason': corrections('cut:\n  - { passage: 60 metres }\n', 3, 'reason'),
  'a cut without a word': corrections(
    'cut:\n  - { passage: " ", reason: A. }\n',
    3,
    'quotes words of the raw file',
  ),
  'lines to join that are one': corrections(
    'join:\n  - { passage: 60 metres, reason: A. }\n',
    3,
    'one paragraph.*quote the end of one line',
  ),
  'a split where a paragraph begins': corrections(
    'split:\n  - { before: Mayor Marta, reason: A. }\n',
    3,
    'Mayor Marta.*begins a paragraph already',
  ),
  'a role that there is not': corrections(
    'roles:\n  - { passage: Mayor Marta, role: headline, reason: A. }\n',
    3,
    'heading',
  ),
  'a role for a part of the page that was taken out': {
    put: {
      'raw/tides.txt': 'Leave a comment\nIt rained, and then it stopped raining on the island.\n',
      [TIDES]:
        'slug: end-of-the-ferries\nroles:\n  - { passage: Leave a comment, role: note, reason: A. }\n',
    },
    told: /corrections\/tides\.yaml:3 .*strip-comment-prompts.*keep/,
  },
  'words that differ by a mark alone': corrections(
    'corrections:\n  - { passage: "60 metres, above", replacement: 61 metres, reason: A. }\n',
    3,
    'other capitals, marks or spaces',
  ),
  'corrections that are a list': put(TIDES, '- slug: a\n', /tides\.yaml:1 .*group of fields/),
};
