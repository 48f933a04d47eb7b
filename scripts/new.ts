/** Starts a file of the content folder, `npm run new -- event opening-of-the-fair`, a whole story, `my-story`, or a shelf. */
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/content-folder/content-folder.ts';
import { isKind, startFile } from './new/start-file.ts';
import { startShelf } from './new/start-shelf.ts';
import { startStoryFolder } from './new/start-story-folder.ts';
import { contentHere, runTool, UsageError } from './tool/run-tool.ts';

await runTool('new', () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [kind, name, ...more] = positionals;
  if (kind === undefined) throw new UsageError('Say what to begin.');
  if (kind === 'shelf') {
    console.log(startShelf('.', positionals.slice(1)));
    return 0;
  }
  if (more.length > 0) throw new UsageError(`“${more.join(' ')}” is one word too many.`);
  if (!isKind(kind) && name === undefined) {
    process.stdout.write(startStoryFolder(kind));
    return 0;
  }
  const content = kind === 'story' || process.env.CONTENT_DIR ? contentFolder() : contentHere();
  console.log(startFile(content, kind, name));
  return 0;
});
