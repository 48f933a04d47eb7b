import type { core } from 'zod';
import { didYouMean } from '../story/nearest.ts';

const KINDS: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list (each item on a line that starts with “- ”)',
  object: 'a group of fields',
  record: 'a group of fields',
};

/** `evidence.0.quote` as a person says it: `evidence 1, quote`. */
function nameOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? ` ${part + 1}` : `, ${String(part)}`))
    .join('')
    .replace(/^, /, '');
}

/** The value at `path` in plain data; undefined where there is none. */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );
}

/**
 * One issue of a Zod schema as a sentence that says what to do.
 *
 * @param data the whole value that was checked
 * @param fields the names of the fields that the entry may have where an unknown one was found
 */
export function explainIssue(
  issue: core.$ZodIssue,
  data: unknown,
  fields: readonly string[],
): string {
  const name = nameOf(issue.path);
  const where = name === '' ? 'The file' : `“${name}”`;
  const value = valueAt(data, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const inside = name === '' ? '' : ` in “${name}”`;
      return issue.keys
        .map((key) => `There is no field “${key}”${inside}.${didYouMean(key, fields)}`)
        .join(' ');
    }
    case 'invalid_value': {
      const choices = issue.values.map(String);
      if (value === undefined) return `${where} is missing. It is one of: ${choices.join(', ')}.`;
      if (value === null) return `${where} is empty. It is one of: ${choices.join(', ')}.`;
      return `${where} cannot be “${String(value)}”.${didYouMean(String(value), choices)} It is one of: ${choices.join(', ')}.`;
    }
    case 'invalid_type': {
      const kind = KINDS[issue.expected] ?? issue.expected;
      if (value === undefined) return `${where} is missing. Add it: ${kind}.`;
      if (value === null) return `${where} is empty. Fill it in: ${kind}.`;
      const hint =
        issue.expected === 'string' && typeof value !== 'object'
          ? ' Put it in quotation marks.'
          : '';
      return `${where} must be ${kind}.${hint}`;
    }
    case 'too_small':
      return issue.origin === 'array'
        ? `${where} must have at least ${issue.minimum} ${Number(issue.minimum) === 1 ? 'item' : 'items'}.`
        : issue.origin === 'string'
          ? `${where} is too short.`
          : `${where} must be at least ${issue.minimum}.`;
    case 'too_big':
      return issue.origin === 'string'
        ? `${where} is too long: ${issue.maximum} characters at most.`
        : issue.origin === 'array'
          ? `${where} is too long: ${issue.maximum} items at most.`
          : `${where} must be at most ${issue.maximum}.`;
    case 'invalid_union':
      return `${where} fits none of the forms that it may have.`;
    case 'invalid_format':
      return issue.format === 'date'
        ? `${where} must be a date such as 2023-06-19, not “${String(value)}”.`
        : `${where} ${plain(issue.message)}, not “${String(value)}”.`;
    default:
      return `${where}: ${issue.message}.`;
  }
}

const plain = (message: string) => message.replace(/^Invalid .*$/, 'does not have the right form');

/** A sign that takes ink: no space, and none of those that only steer others. */
const SEEN = /[^\p{Z}\p{C}\p{Default_Ignorable_Code_Point}\s\u2800]/u;

/** The paths of the texts in plain data that say nothing. */
export function findBlankTexts(
  value: unknown,
  path: readonly (string | number)[] = [],
): (readonly (string | number)[])[] {
  if (typeof value === 'string') return SEEN.test(value) ? [] : [path];
  if (Array.isArray(value)) return value.flatMap((item, at) => findBlankTexts(item, [...path, at]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => findBlankTexts(item, [...path, key]));
}

/** What is said of a text that says nothing. */
export const explainBlank = (path: readonly PropertyKey[]) =>
  `“${nameOf(path)}” is empty. Fill it in, or delete the line.`;
