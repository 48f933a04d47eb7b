import { stringify } from 'yaml';
import { hostileCharacters } from './hostile-text.ts';

/** What a hostile story is made of. */
export interface Ingredients {
  /** The hostile texts: each is a line, and has a letter. */
  readonly texts: readonly string[];
  /** How many entries each collection gets. */
  readonly entries: number;
  /** What is written in the place of a text that comes from `texts`: the same, or its harmless twin. */
  readonly as: (text: string) => string;
}

const PER_REPORT = 45;
/** UTF-16 code units of a name; see `visibleName`. */
const LONGEST_NAME = 250;

/** A raw report whose every line is hostile in one place or another. */
function rawReport(texts: readonly string[], number: number): string {
  const lines = texts.map((text, i) => {
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
    // However few texts the last report has, what is corrected in each stands here.
    'The council heard a letter on Saturday, and it went on with its day.',
    ...lines,
    ...(number === 1
      ? hostileCharacters.map((odd) => `Between${odd}words the council stopped.`)
      : []),
    '[ad_1]',
    'Source link',
  ].join('\n\n');
}

/** What each object has by its nature: an id of that name is to be like any other. */
export const OF_EVERY_OBJECT = 'constructor';

const idOf = (kind: string, number: number) =>
  number === 1 ? OF_EVERY_OBJECT : `${kind}-${number}`;

/**
 * The files of a story in which all words come from someone who means harm, by their path below the content folder.
 * Every text of every collection is one of those given. What a list is sorted by begins with a number, so that twins
 * stand in one order.
 */
export function hostileStory({ texts, entries, as }: Ingredients): Map<string, string> {
  const files = new Map<string, string>();
  const put = (path: string, data: unknown) => files.set(path, stringify(data, { lineWidth: 0 }));
  let next = 0;
  const take = () => as(texts[next++ % texts.length] ?? '');
  const name = () => take().slice(0, LONGEST_NAME).toWellFormed();
  /** Of a name some letter is to be seen, whatever of a text it has. */
  const short = () => `a ${take().slice(0, 18)}`.trim();
  const fact = () => ({ value: take(), reason: take() });

  const reports = Math.max(2, Math.ceil(texts.length / PER_REPORT));
  for (let i = 0; i < reports; i++) {
    const slug = idOf('letters', i + 1);
    files.set(
      `raw/${slug}.txt`,
      rawReport(texts.slice(i * PER_REPORT, (i + 1) * PER_REPORT), i + 1),
    );
    put(`corrections/${slug}.yaml`, {
      slug,
      label: short(),
      ...(i % 2 === 0 ? { title: { ...fact(), value: name() } } : {}),
      writer: fact(),
      copier: fact(),
      published: { value: '2021-06-04', reason: take() },
      ...(i % 7 === 0 ? { reworded: take() } : {}),
      ...(i % 3 === 0 ? { language: { value: 'en', reason: take() } } : {}),
      corrections: [{ passage: 'it went on', replacement: take(), reason: take(), every: true }],
      keep: [{ passage: 'The council of the island heard letters', reason: take() }],
      flags: [{ passage: 'read each of them out', reason: take() }],
    });
  }
  const evidence = { report: idOf('letters', 1), quote: 'heard letters on Friday' };
  const other = { ...evidence, report: idOf('letters', 2) };
  put('story.yaml', {
    title: name(),
    shortTitle: name(),
    language: 'en',
    standfirst: take(),
    editor: name(),
    contact: 'mailto:desk@news.example',
    changed: '2021-06-07',
    span: { from: '2021-06-04', to: '2021-06-06' },
    place: idOf('place', 1),
    timeZone: 'Europe/London',
    clocks: [{ label: name(), zone: 'UTC' }],
    keyPoints: [{ text: take(), evidence: [evidence] }],
    otherNames: [take()],
    by: name(),
  });
  for (let i = 1; i <= entries; i++) {
    const order = `${i}`.padStart(4, '0');
    const sorted = () => `A${order} ${take()}`.slice(0, LONGEST_NAME).toWellFormed();
    /** As no report calls it: where a name is found is another matter than what it becomes. */
    const called = () => `${order} ${take()}`;
    const day = `2021-06-0${4 + (i % 3)}`;
    /** Half of what there is was drafted by a rule that is itself hostile. */
    const drafted = () => ({ ...(i % 2 === 0 ? { draft: true } : {}), by: name() });
    put(`places/${idOf('place', i)}.yaml`, {
      ...drafted(),
      name: sorted(),
      // One of them is named in a line of its own, so that there is a list of places.
      aliases: [called(), ...(i === 1 ? ['ORRIN'] : [])],
    });
    put(`topics/${idOf('topic', i)}.yaml`, { name: sorted(), words: [called(), 'letters'] });
    put(`publishers/${idOf('publisher', i)}.yaml`, {
      name: sorted(),
      kind: 'newspaper',
      aliases: [called()],
      misspellings: [called()],
      about: take(),
    });
    put(`people/${idOf('person', i)}.yaml`, {
      ...drafted(),
      name: sorted(),
      shortName: called().slice(0, LONGEST_NAME).toWellFormed(),
      sortName: sorted(),
      role: take(),
      aliases: [`B${called()}`],
      names: [called()],
      misspellings: [{ text: called(), reason: take(), requires: [take()] }],
    });
    const when =
      i % 4 === 0
        ? { label: take(), stands: day, inferred: take() }
        : { from: day, inferred: take() };
    put(`events/${idOf('event', i)}.yaml`, {
      ...drafted(),
      title: name(),
      summary: take(),
      when,
      kind: 'statement',
      place: idOf('place', i),
      people: [idOf('person', i)],
      evidence: [{ ...evidence, knew: 'past' }],
    });
    put(`quotes/${idOf('quote', i)}.yaml`, {
      ...drafted(),
      title: name(),
      speaker: idOf('person', i),
      source: name(),
      occasion: take(),
      channel: take(),
      event: idOf('event', i),
      versions: [{ ...evidence, status: 'verbatim', note: take() }],
    });
    put(`questions/${idOf('question', i)}.yaml`, {
      ...drafted(),
      question: name(),
      kind: 'open',
      answers: [{ ...evidence, says: take() }],
      verdict: { status: 'open', text: take() },
      events: [idOf('event', i)],
      people: [idOf('person', i)],
    });
    put(`agreements/${idOf('agreement', i)}.yaml`, {
      ...drafted(),
      statement: name(),
      evidence: [evidence, other],
    });
  }
  return files;
}
