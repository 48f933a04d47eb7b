import { explainFileFault } from '../../src/content-folder/explain-file-fault.ts';

/** What went wrong, for who runs a command: the file and what to do with it. Where the program failed is in `DEBUG=1`. */
export function explainFailure(error: unknown): string {
  if (process.env['DEBUG'] && error instanceof Error) return error.stack ?? error.message;
  const fault = explainFileFault(error);
  if (fault === undefined) return error instanceof Error ? error.message : String(error);
  const { path } = error as NodeJS.ErrnoException;
  return path === undefined ? fault : `${path}  ${fault}`;
}

/**
 * Runs a command and sets the exit code of the process: what `main` returns, or 1 when it throws, which is told without
 * a stack.
 */
export async function runCommand(main: () => number | undefined | Promise<number | undefined>) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    process.stderr.write(`${explainFailure(error)}\n`);
    process.exitCode = 1;
  }
}
