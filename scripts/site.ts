import { spawnSync } from 'node:child_process';
import { runCommand } from './running/run-command.ts';

const BEFORE_SERVING = [
  ['Restoring the reports', 'normalize'],
  ['Building the site', 'build'],
] as const;

await runCommand(async () => {
  for (const [index, [title, script]] of BEFORE_SERVING.entries()) {
    console.log(`${index + 1}/3 ${title}`);
    const { status } = spawnSync(process.execPath, [`scripts/${script}.ts`], { stdio: 'inherit' });
    // It has said what went wrong.
    if (status !== 0) return status ?? 1;
  }
  console.log('3/3 Serving');
  // In this process, so that what stops it stops the server.
  await import('./serve.ts');
  return Number(process.exitCode ?? 0);
});
