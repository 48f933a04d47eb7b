import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import process from 'node:process';

/**
 * The folder of the program, with `src` and `package.json` in it: `PROGRAM_DIR`, else here, where npm runs every command
 * of a clone. The variable, since a bundled module no longer knows its own place.
 */
const programFolder = (): string => process.env['PROGRAM_DIR'] || '.';

/** A file or folder of the program: `programFile('src', 'normalize')`. */
export const programFile = (...path: readonly string[]): string => join(programFolder(), ...path);

/** A folder of a package that the program needs, wherever npm has put it: beside the program, or in it. */
export const packageFolder = (name: string): string =>
  join(createRequire(resolve(programFile('package.json'))).resolve(`${name}/package.json`), '..');
