/** Writes the page on the library from its docstrings: `npm run api`. */
import { writeFileSync } from 'node:fs';
import { readExports } from './api/read-exports.ts';
import { writeApi } from './api/write-api.ts';

const [main = [], schemas = []] = readExports([
  'src/library/index.ts',
  'src/library/schemas.ts',
]).values();
writeFileSync('docs/api.md', writeApi(main, schemas));
console.log('docs/api.md is written.');
