import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { pruneFolder } from '../src/build-cache/cache-file.ts';
import { programFile } from '../src/build-cache/program-file.ts';
import { createBuildFolder } from './build/build-folder.ts';
import { runPart } from './build/run-part.ts';
import { lockFolders } from './running/lock-folders.ts';
import { type StoriesFolder, storiesFolder } from './shelf/stories-folder.ts';
import { contentHere, runTool, UsageError } from './tool/run-tool.ts';

/** What is run for a content folder: of one with raw files alone all that makes a first story of them. */
function partsFor(content: string): string[] {
  const isThere = (...path: readonly string[]) => existsSync(join(content, ...path));
  // A build that found no report leaves an empty folder.
  const hasReports = isThere('articles') && readdirSync(join(content, 'articles')).length > 0;
  return [
    ...(isThere('raw') && !hasReports ? [programFile('scripts', 'normalize.ts')] : []),
    ...(isThere('raw') && !isThere('story.yaml')
      ? [programFile('scripts', 'build', 'draft-first.ts')]
      : []),
    programFile('scripts', 'build', 'make-site.ts'),
  ];
}

const OPTIONS = { story: { type: 'string' }, json: { type: 'boolean' } } as const;

/** What is wrong with the content: read only once a build has failed. */
async function errorsOf(content: string): Promise<unknown[]> {
  const { checkContent } = await import('../src/content-folder/load-content.ts');
  return checkContent(content).problems.filter(({ level }) => level === 'error');
}

interface Saying {
  /** The only story that is built. */
  readonly only: string | undefined;
  readonly json: boolean;
  readonly say: (line: string) => void;
}

/** Builds several stories; each of them is a build of its own. */
async function buildAll(
  shelf: StoriesFolder,
  out: string,
  { only, json, say }: Saying,
): Promise<number> {
  const giveLockBack = lockFolders([shelf.file, out], say);
  const folder = createBuildFolder(out);
  process.on('exit', () => {
    folder.remove();
    giveLockBack();
  });
  const self = programFile('scripts', 'build.ts');
  // What lays a shelf above its stories is not needed for one of them.
  const { buildShelf } = await import('./shelf/build-shelf.ts');
  const code = await buildShelf(shelf, folder, {
    buildStory: (env) => runPart([self], { ...process.env, ...env }, json),
    say,
    only,
  });
  if (code === 0 && only === undefined) say(`The shelf is in ${out}`);
  return code;
}

await runTool('build', async () => {
  const { story: only, json = false } = parseArgs({ options: OPTIONS }).values;
  const out = resolve(process.env.OUT_DIR || 'dist');
  const shelf = storiesFolder(process.env);
  const say = json ? console.error : console.log;
  if (shelf) {
    const code = await buildAll(shelf, out, { only, json, say });
    if (json) console.log(JSON.stringify({ built: code === 0 ? out : null, problems: [] }));
    return code;
  }
  if (only !== undefined) throw new UsageError('--story: here is one story, and no shelf.');
  const content = contentHere();
  // Of two builds, the one begun last is to be the one that stays.
  const giveLockBack = lockFolders([content, out], say);
  const folder = createBuildFolder(out);
  process.on('exit', () => {
    folder.remove();
    giveLockBack();
  });
  const compiled = resolve('.cache', 'compiled');
  pruneFolder(compiled);
  const building = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    NODE_COMPILE_CACHE: compiled,
    NODE_ENV: 'production',
    OUT_DIR: folder.path,
    PAGES_RECORD: folder.record,
  };

  for (const part of partsFor(content)) {
    const code = await runPart([part], building, json);
    if (code !== 0) {
      if (json) console.log(JSON.stringify({ built: null, problems: await errorsOf(content) }));
      return code;
    }
  }
  folder.publish();
  console.log(json ? JSON.stringify({ built: out, problems: [] }) : `The site is in ${out}`);
  return 0;
});
