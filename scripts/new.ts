/** Starts a file of the content folder: `npm run new -- event opening-of-the-fair`. */
import { contentFolder } from '../src/content-folder/content-folder.ts';
import { startFile } from './new/start-file.ts';
import { runCommand } from './running/run-command.ts';

await runCommand(() => {
  console.log(startFile(contentFolder(), process.argv[2], process.argv[3]));
  return 0;
});
