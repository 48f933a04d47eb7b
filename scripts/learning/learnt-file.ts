import { readFileSync } from 'node:fs';
import { writeWhole } from '../running/write-whole.ts';

/** Weights by what they are of. */
export const named = <Name extends string>(names: readonly Name[], values: readonly number[]) =>
  Object.fromEntries(names.map((name, k) => [name, values[k] ?? 0])) as Record<Name, number>;

type Section = readonly [
  name: string,
  entries: readonly (readonly [string, number])[],
  digits: number,
];

/** A number as the formatter leaves it. */
function written(value: number, digits: number): string {
  const text = String(Number(value.toFixed(digits)));
  return text.includes('.') ? text : `${text}.0`;
}

/** The text of a file of weights. */
export function weightsText(sections: readonly Section[]): string {
  const lines = sections.map(([name, entries, digits]) => {
    const values = entries.map(
      ([of, value]) => `    ${JSON.stringify(of)}: ${written(value, digits)}`,
    );
    return `  ${JSON.stringify(name)}: {\n${values.join(',\n')}\n  }`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}

/**
 * Writes what was learnt, or only compares it.
 *
 * @throws Error when the file is not what was learnt
 */
export function keepLearnt(path: string, text: string, isCheck = false): void {
  if (!isCheck) writeWhole(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    throw new Error(`${path} is not what the sources teach: npm run learn`);
  }
}
