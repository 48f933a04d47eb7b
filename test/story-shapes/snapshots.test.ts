/** What readers read of the pages that depend most on how many reports, days and events a story has. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareSnapshots } from '../story-two/snapshots/compare-snapshots.ts';
import { readerText } from '../story-two/snapshots/reader-text.ts';
import { builtShapes } from './built-shapes.ts';

const PAGES = ['index.html', 'coverage/index.html', 'timeline/index.html'];

compareSnapshots(join(import.meta.dirname, 'read'), async () => {
  const sites = await builtShapes();
  return new Map(
    [...sites].flatMap(([name, dir]) =>
      PAGES.map((page) => [`${name}/${page}`, readerText(readFileSync(join(dir, page), 'utf8'))]),
    ),
  );
});
