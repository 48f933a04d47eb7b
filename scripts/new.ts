/** Starts a file of the content folder, `npm run new -- event opening-of-the-fair`, a whole story, `my-story`, or a shelf. */
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/content-folder/content-folder.ts';
import type { Begun } from './new/begun.ts';
import { isKind, startFile } from './new/start-file.ts';
import { startShelf } from './new/start-shelf.ts';
import { startStoryFolder } from './new/start-story-folder.ts';
import { contentHere, runTool, UsageError } from './tool/run-tool.ts';

function begin([kind, name, ...more]: readonly string[]): Begun {
  if (kind === undefined) throw new UsageError('Say what to begin.');
  if (kind === 'shelf') return startShelf('.', name === undefined ? [] : [name, ...more]);
  if (more.length > 0) throw new UsageError(`“${more.join(' ')}” is one word too many.`);
  if (!isKind(kind) && name === undefined) return startStoryFolder(kind);
  const content = kind === 'story' || process.env.CONTENT_DIR ? contentFolder() : contentHere();
  return startFile(content, kind, name);
}

await runTool('new', () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' } },
  });
  const { paths, told } = begin(positionals);
  console.log(values.json ? JSON.stringify({ begun: paths }) : told.trimEnd());
  return 0;
});
