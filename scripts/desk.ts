/** The desk, where an editor reads the drafts beside their passages: `npm run desk`. */
import { createDeskServer } from './desk/desk-server.ts';
import { listen } from './server/listen.ts';
import { contentHere, runTool, takeNoArguments } from './tool/run-tool.ts';

const USUAL_PORT = 4331;

await runTool('desk', async () => {
  takeNoArguments();
  const content = contentHere();
  const port = await listen(createDeskServer(content), process.env.PORT, USUAL_PORT);
  console.log(`The desk of ${content} is at http://localhost:${port}/ (Ctrl-C stops it).`);
  return 0;
});
