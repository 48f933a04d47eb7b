/** The desk, where an editor reads the drafts beside their passages: `npm run desk`. */
import { parseArgs } from 'node:util';
import { createDeskServer } from './desk/desk-server.ts';
import { listen } from './server/listen.ts';
import { contentHere, runTool } from './tool/run-tool.ts';

const USUAL_PORT = 4331;

await runTool('desk', async () => {
  const { json } = parseArgs({ options: { json: { type: 'boolean' } } }).values;
  const content = contentHere();
  const port = await listen(createDeskServer(content), process.env.PORT, USUAL_PORT);
  const address = `http://localhost:${port}/`;
  console.log(
    json
      ? JSON.stringify({ address })
      : `The desk of ${content} is at ${address} (Ctrl-C stops it).`,
  );
  return 0;
});
