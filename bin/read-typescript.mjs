/**
 * Loaded before the program where it is installed (`--import`): lets Node run the program's own TypeScript files.
 *
 * Node takes the types out of TypeScript by itself, but not below `node_modules`. The package carries its source, because
 * the site is built of it, and the commands run that; what is compiled in `lib` is the library for other programs alone.
 */
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { fileURLToPath } from 'node:url';

const PROGRAM = new URL('../', import.meta.url).href;
const MODULE = /\.ts(?:\?.*)?$/;
/** What Astro makes of the pages and runs to render them, below the story's folder: its packages are the program's. */
const BUILT = /\/\.cache\/build-\d+\//;

registerHooks({
  resolve(specifier, context, next) {
    const isBuilt = BUILT.test(context.parentURL ?? '') && /^[@\w]/.test(specifier);
    return next(specifier, isBuilt ? { ...context, parentURL: `${PROGRAM}package.json` } : context);
  },
  load(url, context, next) {
    if (!url.startsWith(PROGRAM) || !MODULE.test(url)) return next(url, context);
    const source = stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'));
    return { format: 'module', source, shortCircuit: true };
  },
});
