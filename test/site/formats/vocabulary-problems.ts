import { resolve } from 'node:path';
import ts from 'typescript';

/** A node of JSON-LD that says of which type it is. */
export interface TypedThing {
  readonly '@type': string;
}

const FILE = resolve('structured-data.ts');
const OPTIONS: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  lib: ['lib.es2022.d.ts'],
  module: ts.ModuleKind.NodeNext,
};

/** A compiler's host that holds one file more. */
function hostWith(source: string): ts.CompilerHost {
  const host = ts.createCompilerHost(OPTIONS);
  const { getSourceFile, fileExists, readFile } = host;
  host.fileExists = (file) => file === FILE || fileExists(file);
  host.readFile = (file) => (file === FILE ? source : readFile(file));
  host.getSourceFile = (file, version) =>
    file === FILE ? ts.createSourceFile(file, source, version) : getSourceFile(file, version);
  return host;
}

/**
 * What is wrong with things by schema.org's vocabulary: a type or property that it does not have, or a value that the
 * property does not take. The things are written out as literals of schema-dts's types, which the compiler judges to
 * the last property; where a program puts a thing together from parts, it does not.
 */
export function vocabularyProblems(things: readonly TypedThing[]): string[] {
  const source = [
    "import type * as schema from 'schema-dts';",
    ...things.map(
      (thing, i) => `export const t${i}: schema.${thing['@type']} = ${JSON.stringify(thing)};`,
    ),
  ].join('\n');
  const program = ts.createProgram([FILE], OPTIONS, hostWith(source));
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}
