import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { inventStory } from '../../bench/stories/story-files.ts';
import { writeFiles } from '../../bench/stories/write-story.ts';
import { loadIndex, loadJudgedQueries } from '../../scripts/search/load-search.ts';
import { openIndex } from '../../src/features/search/open-index.ts';
import { scoreSearch } from '../../src/features/search/quality/score.ts';
import { query } from '../../src/features/search/query.ts';
import { spellingOf } from '../../src/features/search/spelling.ts';

/** Stories that the search was not made on, with queries that were judged before it was asked. */
const STORIES = [
  ['bridge', (dir: string) => cpSync('test/story-two/content', dir, { recursive: true })],
  ['invented', (dir: string) => writeFiles(dir, inventStory(12).files)],
] as const;

for (const [name, write] of STORIES) {
  test(`finds first what a person expects, in the story “${name}”`, (t) => {
    const dir = mkdtempSync(join(tmpdir(), 'search-'));
    t.after(() => rmSync(dir, { recursive: true }));
    const content = join(dir, 'content');
    write(content);
    const env = { ...process.env, CONTENT_DIR: content, CACHE_DIR: join(dir, 'cache') };
    const { status, stderr } = spawnSync('node', ['scripts/normalize.ts'], {
      env,
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
    const index = openIndex(loadIndex(content));
    const judged = loadJudgedQueries(`test/search/queries-${name}.yaml`);
    const { queries } = scoreSearch(
      (text, typing) => query(index, text, {}, { typing, spelling: spellingOf(index) }).hits,
      judged,
      judged.queries,
    );
    const failed = queries.filter(({ first }) => !first);
    assert.deepEqual(
      failed.map(
        ({ judged: { query: text }, found }) => `${text} => ${found.slice(0, 3).join(', ')}`,
      ),
      [],
    );
  });
}
