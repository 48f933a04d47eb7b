import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { listFiles } from '../../src/content-folder/list-files.ts';

const PARAGRAPHS = 24;
const SPAN_DAYS = ['2023-06-17', '2023-06-18', '2023-06-19', '2023-06-20'];

/** The same numbers on every run. */
function* dice(sides: number): Generator<number> {
  for (let state = 1; ; ) {
    state = (state * 48271) % 2147483647;
    yield state % sides;
  }
}

/**
 * Makes a content folder of so many reports: the story as it is, and further reports of paragraphs drawn from its raw
 * files, each paragraph with words of its own, so that no two are alike and nothing is gained by remembering.
 *
 * @param content the story to start from
 * @param dir where the new folder is to be; what is there goes
 */
export function makeCorpus(content: string, dir: string, reports: number): void {
  rmSync(dir, { recursive: true, force: true });
  cpSync(content, dir, { recursive: true });
  // These addresses are published, not those that are made here.
  rmSync(join(dir, 'permalinks.txt'), { force: true });
  const raw = listFiles(join(content, 'raw'), ['.txt']);
  const paragraphs = raw.flatMap(({ path }) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== ''),
  );
  const draw = dice(paragraphs.length);
  mkdirSync(join(dir, 'corrections'), { recursive: true });
  for (let n = raw.length; n < reports; n++) {
    const text = Array.from(
      { length: PARAGRAPHS },
      (_, i) => `${paragraphs[draw.next().value]} Item ${n}-${i} follows.`,
    ).join('\n');
    writeFileSync(join(dir, 'raw', `made-${n}.txt`), text);
    writeFileSync(
      join(dir, 'corrections', `made-${n}.yaml`),
      stringify({
        slug: `made-${n}`,
        label: `Report ${n}`,
        title: { value: `Report ${n} on the story`, reason: 'Made for the benchmark.' },
        published: { value: SPAN_DAYS[n % SPAN_DAYS.length], reason: 'Made for the benchmark.' },
      }),
    );
  }
}
