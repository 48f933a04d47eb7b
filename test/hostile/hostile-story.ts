import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { PreparedStory } from '../story-two/prepare-story.ts';
import { hostileCharacters } from './hostile-text.ts';
import { type Vector, vectors } from './vectors.ts';

const PER_REPORT = 45;
const ENTRIES = 40;

/** What a scraper and a reader could see of a vector: on one line, without characters that the normalizer takes out. */
const visible = ({ text }: Vector) =>
  text
    .replace(/[\n\t]/g, ' ')
    .replace(/\p{Cc}|[\u2028\ufeff]/gu, '')
    .trim();

/** A raw report whose every line is hostile in one place or another. */
function rawReport(part: readonly Vector[], number: number): string {
  const lines = part.map((vector, i) => {
    const text = vector.text.replaceAll('\n', ' ');
    if (i % 5 === 0)
      return `“${text}” a man said, and the council wrote it down in full on Monday.`;
    if (i % 5 === 1) return text;
    if (i % 5 === 2)
      return `File photo: ${text} is seen in the harbour, June 4, 2021. (Ann Other/AP)`;
    return `The council heard ${text} from a reader on Sunday, and it went on with its day.`;
  });
  return [
    `The council of the island hears ${number} odd letters from its readers`,
    'ORRIN, June 4, 2021 — The council of the island heard letters on Friday, and it read each of them out.',
    ...lines,
    ...(number === 1
      ? hostileCharacters.map((odd) => `Between${odd}words the council stopped.`)
      : []),
    '[ad_1]',
    'Source link',
  ].join('\n\n');
}

/** The files of a story in which all words come from someone who means harm. */
function hostileFiles(): Map<string, string> {
  const files = new Map<string, string>();
  const put = (path: string, data: unknown) => files.set(path, stringify(data, { lineWidth: 0 }));
  let next = 0;
  const take = () => visible(vectors[next++ % vectors.length] as Vector);

  for (let i = 0; i * PER_REPORT < vectors.length; i++) {
    const part = vectors.slice(i * PER_REPORT, (i + 1) * PER_REPORT);
    const slug = `letters-${i + 1}`;
    files.set(`raw/${slug}.txt`, rawReport(part, i + 1));
    put(`corrections/${slug}.yaml`, {
      slug,
      label: take().slice(0, 20).trim(),
      ...(i % 2 === 0 ? { title: { value: take(), reason: take() } } : {}),
      writer: { value: take(), reason: take() },
      copier: { value: take(), reason: take() },
      published: { value: '2021-06-04', reason: take() },
      corrections: [{ passage: 'it went on', replacement: take(), reason: take(), every: true }],
      flags: [{ passage: 'read each of them out', reason: take() }],
    });
  }
  const evidence = { report: 'letters-1', quote: 'heard letters on Friday' };
  put('story.yaml', {
    title: take(),
    shortTitle: take(),
    language: 'en',
    standfirst: take(),
    span: { from: '2021-06-04', to: '2021-06-06' },
    place: 'place-1',
    timeZone: 'Europe/London',
    clocks: [{ label: take(), zone: 'UTC' }],
    keyPoints: [{ text: take(), evidence: [evidence] }],
  });
  for (let i = 1; i <= ENTRIES; i++) {
    const day = `2021-06-0${4 + (i % 3)}`;
    put(`places/place-${i}.yaml`, { name: take(), aliases: [take()] });
    put(`topics/topic-${i}.yaml`, { name: take(), words: [take(), 'letters'] });
    put(`publishers/publisher-${i}.yaml`, { name: take(), kind: 'newspaper', about: take() });
    put(`people/person-${i}.yaml`, {
      name: take(),
      shortName: take(),
      sortName: take(),
      role: take(),
      aliases: [take()],
    });
    put(`events/event-${i}.yaml`, {
      title: take(),
      summary: take(),
      when: { from: day },
      kind: 'statement',
      place: `place-${i}`,
      people: [`person-${i}`],
      evidence: [{ ...evidence, knew: 'past' }],
    });
    put(`quotes/quote-${i}.yaml`, {
      title: take(),
      speaker: `person-${i}`,
      source: take(),
      occasion: take(),
      channel: take(),
      event: `event-${i}`,
      versions: [{ ...evidence, status: 'verbatim', note: take() }],
    });
    put(`questions/question-${i}.yaml`, {
      question: take(),
      kind: 'open',
      answers: [{ ...evidence, says: take() }],
      verdict: { status: 'open', text: take() },
      events: [`event-${i}`],
      people: [`person-${i}`],
    });
    put(`agreements/agreement-${i}.yaml`, {
      statement: take(),
      evidence: [evidence, { ...evidence, report: 'letters-2' }],
    });
  }
  return files;
}

/** Writes the hostile story to a folder of its own, to be normalized and built. */
export function prepareHostileStory(): PreparedStory {
  const dir = mkdtempSync(join(tmpdir(), 'hostile-'));
  const content = join(dir, 'content');
  for (const [path, text] of hostileFiles()) {
    const file = join(content, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return {
    content,
    out: join(dir, 'dist'),
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}
