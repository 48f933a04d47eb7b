/** A story with each kind of `show`, a withdrawn report and one that is not listed: no word that is withheld stands in any file. */
import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { decodeHTML } from 'entities';
import { strFromU8, unzipSync } from 'fflate';
import { siteChecks } from '../site/checks/checks.ts';
import { listFiles, readSite } from '../site/read-site.ts';
import { story } from './living-story.ts';
import { runOn } from './prepare-story.ts';

/** What an editor decides of each raw file, and what then may stand of its text, besides its title. */
const DECIDED = {
  walkers: {
    yaml: 'show: passages\nshowReason: The paper has not been asked.',
    shown: [
      'From 10 a.m. to 12:30 p.m. the bridge was closed, because hats and umbrellas flew into the sound.',
      '“Hold on to your hat,” said Tomas Harrow, who drew the bridge.',
      'A fair on the quay had lasted from Saturday to Monday.',
      'The builders had meant to end their work in January.',
      'The bridge cost 40 million dollars, Harrow said. It cost 42 million dollars, said the builders.',
      'A toll is to be paid one day; no date was set.',
      'In London, where they have their office, the builders raised a glass at 9 p.m. on Sunday.',
      'They sat there for about two hours.',
      'On Sunday afternoon the builders met the council of the island for an hour, and both sides were silent about the cost.',
    ],
  },
  club: { yaml: 'show: links', shown: [] },
  // Withdrawn by the time of the second release.
  lamps: { yaml: undefined, shown: [] },
  night: { yaml: 'noindex: true', shown: undefined },
};

function run(script: 'normalize' | 'build' | 'permalinks' | 'check', args: readonly string[] = []) {
  const { code, output } = runOn(story, script, args);
  assert.equal(code, 0, output);
}

test('an editor decides of reports that are published, and the story is built again', () => {
  run('permalinks', ['--write']);
  for (const [name, { yaml }] of Object.entries(DECIDED)) {
    if (yaml === undefined) continue;
    appendFileSync(join(story.content, 'corrections', `${name}.yaml`), `\n${yaml}\n`);
  }
  // Without a run of the normalizer, and every address that was published is there.
  run('build');
});

/** Words alone, as a reader or a program takes them. */
const fold = (text: string) =>
  ` ${(
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')} `;

/** A built file in all ways to read it: its bytes, without its marks, its escapes read; of a book its pages. */
function readingsOf(file: string): string[] {
  const bytes = readFileSync(join(story.out, file));
  const parts = file.endsWith('.epub')
    ? Object.values(unzipSync(bytes)).map((part) => strFromU8(part, true))
    : [bytes.toString('utf8')];
  return parts.flatMap((text) => {
    const read = text.replace(/\\u([0-9a-f]{4})/gi, (_, code) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
    const bare = decodeHTML(read.replace(/<[^>]*>/g, ''));
    return [text, fold(text), fold(read.replaceAll(/\\[nrt"]/g, ' ')), fold(bare)];
  });
}

const RUN = 4;

/** All runs of four words, of the whole text of a raw file. */
function runsOf(text: string): string[] {
  const words = fold(text).trim().split(' ');
  return words
    .slice(0, Math.max(0, words.length - RUN + 1))
    .map((_, at) => ` ${words.slice(at, at + RUN).join(' ')} `);
}

test('no run of withheld words stands in any file of the site', () => {
  const raw = (name: string) => readFileSync(join(story.content, 'raw', name), 'utf8');
  const files = listFiles(story.out);
  const texts = files.map((file) => ({ file, readings: readingsOf(file) }));
  // What the editor wrote, and the reports that are shown.
  const elsewhere = fold(
    [
      // Facts, and how reports are called before their words.
      'HALVER BAY, March 5, 2019. The. Wind: From 10 a.m.',
      ...['ferry.txt', 'tides.txt', 'arabic.txt', 'night.html'].map(raw),
      ...listFiles(story.content)
        .filter((file) =>
          /^(?:story|publishers|people|places|topics|events|questions|quotes|agreements)/.test(
            file,
          ),
        )
        .map((file) =>
          readFileSync(join(story.content, file), 'utf8').replaceAll(/quote:.*(?:\n +\S.*)*/g, ''),
        ),
    ].join('\n'),
  );
  const found: string[] = [];
  for (const name of ['walkers', 'club', 'lamps'] as const) {
    const [title = '', ...lines] = raw(`${name}.txt`).split('\n');
    const allowed = fold([title, ...DECIDED[name].shown].join(' ¶ '));
    const withheld = runsOf(lines.slice(1).join('\n')).filter(
      (run) => !allowed.includes(run) && !elsewhere.includes(run),
    );
    assert.ok(withheld.length > 10, `${name}: there is something to look for`);
    for (const { file, readings } of texts) {
      for (const run of withheld) {
        if (readings.some((text) => text.includes(run))) found.push(`${file}:${run}`);
      }
    }
  }
  assert.deepEqual(found, []);
});

/** What is the same for every story. */
const OF_THE_PROGRAM = 'what decodes a text stays under its weight';

for (const [title, check] of Object.entries(siteChecks)) {
  if (title === OF_THE_PROGRAM) continue;
  test(`${title}, with a record and rights in use`, async () => {
    assert.deepEqual(await check(readSite(story.out, '/')), []);
  });
}

const holds = (text: string, words: RegExp) => assert.ok(words.test(text), String(words));
const page = (path: string) => readFileSync(join(story.out, path, 'index.html'), 'utf8');
const dataOf = (name: string) =>
  JSON.parse(readFileSync(join(story.out, 'data', `${name}.json`), 'utf8'));

test('what is cited stands there in whole sentences, and in a gap the number of its words', () => {
  const html = page('articles/wind-on-the-bridge');
  holds(html, /id="?p3"?[^>]*>\[… 20 words …\]/);
  holds(html, /The bridge cost 40 million dollars/);
  holds(html, /The paper has not been asked\./);
});

test('a report of facts and address keeps both, the ids of its paragraphs, and is cited without its words', () => {
  const html = page('articles/club-lamps');
  holds(html, /href="https:\/\/club\.example\.com\/lamps"/);
  for (const id of ['p2', 'p3', 'p4', 'p5']) holds(html, new RegExp(`id="?${id}"?[ >]`));
  holds(page('quotes/frame'), /\[… \d+ words …\]/);
  const { versions } = dataOf('quotes').items.find(({ id }: { id: string }) => id === 'frame');
  assert.equal(versions[0].report, 'club-lamps');
  assert.ok(versions[0].withheld > 0);
});

test('a withdrawn report says when and why, is not listed, and marks what rests on it wherever it stands', () => {
  const html = page('articles/lamps-burn');
  holds(html, /withdrawn from the edition on January 31, 2020/);
  holds(html, /The agency asked for it\./);
  holds(html, /<meta name="?robots"? content="?noindex"?/);
  const sitemap = readFileSync(join(story.out, 'sitemap-0.xml'), 'utf8');
  assert.ok(!/\/articles\/(?:lamps-burn|night-on-the-bridge)/.test(sitemap));
  holds(sitemap, /club-lamps/);
  const bare = listFiles(story.out)
    .filter((file) => !/\.(?:png|woff2|js|svg)$/.test(file))
    .flatMap((file) =>
      readingsOf(file)
        .slice(-1)
        .map((text) => ({ file, text })),
    )
    .flatMap(({ file, text }) =>
      [
        ...text.matchAll(/ the summer fair (?!rests on a report that was withdrawn )(.{0,30})/g),
      ].map(([found]) => `${file}:${found}`),
    );
  assert.deepEqual(bare, []);
  holds(page('timeline'), /The summer fair \[rests on a report that was withdrawn\]/);
});

test('the page about the edition says what was decided and why', () => {
  const html = decodeHTML(page('about').replace(/<[^>]*>/g, ''));
  for (const words of [
    'The paper has not been asked.',
    'The agency asked for it.',
    'not listed by search engines',
  ]) {
    assert.ok(html.includes(words), words);
  }
});

test('what cannot be a decision is refused with its line', () => {
  const file = join(story.content, 'corrections', 'club.yaml');
  const before = readFileSync(file, 'utf8');
  for (const [line, said] of [
    ['show: some', /club\.yaml:\d+.*“show” cannot be “some”/s],
    ['show: links\nwithdrawn: yes', /club\.yaml:\d+/],
    ['show: links\nwithdrawn: { on: 2020-02-31, reason: x }', /club\.yaml:\d+/],
    ['show: links\nnoindex: maybe', /club\.yaml:\d+/],
  ] as const) {
    writeFileSync(file, before.replace('show: links', line));
    const { code, output } = runOn(story, 'check');
    assert.equal(code, 1, line);
    assert.match(output, said);
  }
  writeFileSync(file, before);
});
