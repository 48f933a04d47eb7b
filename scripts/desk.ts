/** The desk, where an editor reads the drafts beside their passages: `npm run desk`. */
import { contentFolder } from '../src/content-folder/content-folder.ts';
import { createDeskServer } from './desk/desk-server.ts';
import { runCommand } from './running/run-command.ts';
import { listen } from './server/listen.ts';

const USUAL_PORT = 4331;

await runCommand(async () => {
  const content = contentFolder();
  const port = await listen(createDeskServer(content), process.env.PORT, USUAL_PORT);
  console.log(`The desk of ${content} is at http://localhost:${port}/ (Ctrl-C stops it).`);
  return 0;
});
