import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { readFrequencies } from '../../src/content-folder/read-frequencies.ts';
import { readHabits, readPhrasebook } from '../../src/content-folder/read-habits.ts';
import { emptyContext, normalize } from '../../src/normalize/normalize.ts';
import { createHabitBook } from '../../src/normalize/spinner/habits/habit-book.ts';

/** What must come of each input; a fact that is `unknown` must not be given. */
const inputs = z
  .array(
    z.strictObject({
      kind: z.string(),
      open: z.boolean().default(false),
      text: z.string(),
      report: z.boolean().default(false),
      after: z.string().default(''),
      unchanged: z.boolean().default(false),
      includes: z.array(z.string()).default([]),
      excludes: z.array(z.string()).default([]),
      occurs: z.record(z.string(), z.number()).default({}),
      flagged: z.array(z.string()).default([]),
      spun: z.boolean().optional(),
      title: z.string().optional(),
      published: z.string().optional(),
      byline: z.union([z.string(), z.array(z.string())]).optional(),
      dateline: z.string().optional(),
      writer: z.string().optional(),
      copier: z.string().optional(),
      language: z.string().optional(),
    }),
  )
  .parse(parse(readFileSync(new URL('inputs.yaml', import.meta.url), 'utf8')));

const REPORT = [
  'The keeper of the lighthouse of Norholm left the island on the morning of the feast, and the coast guard is looking for another.',
  'He had tended the lamp for nine years, the guard said, and had asked for a stove in each of them before he packed his books.',
];

const knowledge = {
  habits: createHabitBook(readHabits(), readPhrasebook()),
  language: readFrequencies(),
};

type Fact = { readonly status: string; readonly value?: unknown };
const readFact = (fact: Fact): string =>
  fact.status === 'unknown' ? 'unknown' : [fact.value].flat().join('; ');

const plain = (text: string) =>
  text.replace(/\s+/g, ' ').replace(/[“”]/g, '"').replace(/[‘’]/g, "'");

inputs.forEach((input, i) => {
  test(`${input.kind}, ${i + 1}: ${input.text.split('\n')[0]?.slice(0, 60)}`, {
    todo: input.open,
  }, () => {
    const raw = [input.text.trimEnd(), ...(input.report ? REPORT : []), input.after]
      .filter((part) => part !== '')
      .join('\n');
    const { text, meta, spin, edits, flags } = normalize(raw, { ...emptyContext, ...knowledge });
    const found = plain(text);
    if (input.unchanged) assert.equal(found.trim(), plain(raw).trim());
    for (const words of input.includes)
      assert.ok(found.includes(plain(words)), `${words}: ${found}`);
    for (const words of input.excludes) assert.ok(!found.includes(plain(words)), words);
    for (const [words, times] of Object.entries(input.occurs))
      assert.equal(found.split(plain(words)).length - 1, times, found);
    for (const words of input.flagged) {
      const at = raw.indexOf(words);
      const touches = ({ start, end }: { start: number; end: number }) =>
        start < at + words.length && at < end;
      assert.ok([...edits, ...flags].some(touches), words);
    }
    if (input.spun !== undefined) assert.equal(spin.spun, input.spun);
    for (const name of [
      'title',
      'published',
      'dateline',
      'writer',
      'copier',
      'language',
    ] as const) {
      const wanted = input[name];
      if (wanted !== undefined) assert.equal(readFact(meta[name]), wanted, name);
    }
    if (input.byline !== undefined) {
      assert.equal(readFact(meta.byline), [input.byline].flat().join('; '), 'byline');
    }
    if (input.report) for (const line of REPORT) assert.ok(found.includes(plain(line)), line);
  });
});
