import {
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseDocument,
} from 'yaml';
import type { Problem } from '../story/problem.ts';
import { findHiddenSigns } from './hidden-signs.ts';

/** A YAML text as plain data, with the line of each value. */
export interface YamlReading {
  /** Undefined when the text could not be read. */
  readonly value: unknown;
  /** Lines by path: `{ '': 1, 'evidence.0.quote': 12 }`. */
  readonly lines: Record<string, number>;
  readonly problems: Problem[];
}

const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

const ADVICE: Record<string, string> = {
  DUPLICATE_KEY: 'This field stands twice in the same entry. Delete one of them.',
  TAB_AS_INDENT: 'A tab is used for indenting. Use spaces.',
  BAD_INDENT:
    'The indenting does not fit the lines above. Lines of one entry must start in one column.',
  BLOCK_AS_IMPLICIT_KEY:
    'A colon followed by a space starts a new field. Put text that holds one in quotation marks, or write it after `>-` on lines of its own.',
  UNEXPECTED_TOKEN: 'Something here is not YAML. Put the text in quotation marks.',
  MISSING_CHAR: 'A quotation mark or bracket that opens here is not closed.',
};

/**
 * Reads a YAML text that an editor wrote, strictly: as `readGenerated`, and no signs that nobody sees.
 *
 * @param file as it is to be named in problems
 */
export function readYaml(source: string, file: string): YamlReading {
  const reading = readGenerated(source, file);
  const written = findHiddenSigns(source).map(({ offset, message }): Problem => {
    const line = source.slice(0, offset).split('\n').length;
    return { level: 'error', file, line, message };
  });
  // What an escape such as \u0007 stands for is in no line of the text.
  const escaped = written.length > 0 ? [] : findInValues(reading.value, [], file, reading.lines);
  const problems = [...reading.problems, ...written, ...escaped];
  return problems.length > 0 ? { ...reading, value: undefined, problems } : reading;
}

function findInValues(
  value: unknown,
  path: readonly string[],
  file: string,
  lines: YamlReading['lines'],
): Problem[] {
  if (typeof value === 'string') {
    const line = lines[path.join('.')] ?? 1;
    return findHiddenSigns(value).map(({ message }) => ({ level: 'error', file, line, message }));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    findInValues(item, [...path, key], file, lines),
  );
}

/**
 * Reads a YAML text strictly: no key twice, no alias, no tag of another type, no key that reaches into JavaScript.
 *
 * @param file as it is to be named in problems
 * @param firstLine the line of the file on which the text starts, counted from 1
 */
export function readGenerated(source: string, file: string, firstLine = 1): YamlReading {
  const counter = new LineCounter();
  const document = parseDocument(source, {
    lineCounter: counter,
    prettyErrors: false,
    uniqueKeys: true,
    schema: 'core',
    strict: true,
  });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const problems: Problem[] = [];
  const report = (offset: number, message: string) =>
    problems.push({ level: 'error', file, line: lineAt(offset), message });

  for (const error of document.errors) {
    const advice = ADVICE[error.code];
    report(error.pos[0], advice ?? `This is not YAML: ${error.message}`);
  }
  for (const warning of document.warnings) report(warning.pos[0], warning.message);

  const lines: Record<string, number> = { '': firstLine };
  const walk = (node: unknown, path: readonly (string | number)[]): void => {
    if (!isNode(node)) return;
    if (path.length > 0) lines[path.join('.')] ??= lineAt(node.range[0]);
    if (isAlias(node)) {
      report(node.range[0], 'References such as *name are not allowed. Write the text out.');
    } else if (isSeq(node)) {
      node.items.forEach((item, index) => {
        walk(item, [...path, index]);
      });
    } else if (isMap(node)) {
      for (const pair of node.items) {
        if (!isPair(pair)) continue;
        if (!isScalar(pair.key)) {
          report(node.range[0], 'The name of a field must be a word, not a list or a group.');
          continue;
        }
        const key = String(pair.key.value);
        const at = pair.key.range?.[0] ?? 0;
        if (FORBIDDEN_KEYS.has(key)) report(at, `A field cannot be called “${key}”.`);
        lines[[...path, key].join('.')] = lineAt(at);
        walk(pair.value, [...path, key]);
      }
    }
  };
  walk(document.contents, []);
  if (problems.length > 0) return { value: undefined, lines, problems };
  return { value: document.toJS({ maxAliasCount: 0 }), lines, problems };
}

function isNode(node: unknown): node is ParsedNode {
  return (isScalar(node) || isCollection(node) || isAlias(node)) && Array.isArray(node.range);
}
