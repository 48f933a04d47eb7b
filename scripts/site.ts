import { spawnSync } from 'node:child_process';

/** Runs another of the scripts; ends as it does when it fails. */
function run(script: string): void {
  const { status } = spawnSync(process.execPath, [`scripts/${script}.ts`], { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

console.log('1/3 Restoring the reports');
run('normalize');
console.log('2/3 Building the site');
run('build');
console.log('3/3 Serving');
// In this process, so that what stops it stops the server.
await import('./serve.ts');
