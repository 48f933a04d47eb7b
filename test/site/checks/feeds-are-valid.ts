import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { RelaxNGValidator, XmlDocument, XmlLibError } from 'libxml2-wasm';
import { calendarProblems } from '../formats/calendar-problems.ts';
import jsonFeedSchema from '../formats/json-feed.schema.json' with { type: 'json' };
import type { Check } from '../read-site.ts';

// The grammar in appendix B of RFC 4287.
const grammar = readFileSync(join(import.meta.dirname, '../formats/atom.rng'), 'utf8');
const atom = RelaxNGValidator.fromDoc(XmlDocument.fromString(grammar));
const isJsonFeed = new Ajv2020({ strict: false }).compile<{ items: { id: string }[] }>(
  jsonFeedSchema,
);

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `has two entries ${id}`);
}

function atomProblems(text: string): string[] {
  try {
    using feed = XmlDocument.fromString(text);
    atom.validate(feed);
    const ids = feed.find('/a:feed/a:entry/a:id', { a: 'http://www.w3.org/2005/Atom' });
    return repeated(ids.map(({ content }) => content));
  } catch (error) {
    if (!(error instanceof XmlLibError)) throw error;
    return [`is no Atom: ${error.message}`];
  }
}

function jsonFeedProblems(text: string): string[] {
  const feed: unknown = JSON.parse(text);
  if (isJsonFeed(feed)) return repeated(feed.items.map(({ id }) => id));
  return (isJsonFeed.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

const CHECKS: readonly (readonly [RegExp, (text: string) => string[]])[] = [
  [/\.atom$/, atomProblems],
  [/^(?:reports|timeline)\.json$/, jsonFeedProblems],
  [/\.ics$/, calendarProblems],
];

/** Feeds and the calendar are what their standards ask for, as programs read them that know nothing of this one. */
export const feedsAreValid: Check = ({ dir, files }) =>
  [...files].flatMap((file) => {
    const problemsOf = CHECKS.find(([name]) => name.test(file))?.[1];
    const problems = problemsOf?.(readFileSync(join(dir, file), 'utf8')) ?? [];
    return problems.map((problem) => `/${file} ${problem}`);
  });
