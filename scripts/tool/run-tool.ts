import { existsSync } from 'node:fs';
import { contentFolder } from '../../src/content-folder/content-folder.ts';
import { sayCommand } from '../../src/content-folder/say-command.ts';
import { runCommand } from '../running/run-command.ts';
import type { CommandName } from './commands.ts';
import { helpOf } from './help.ts';

/** The command was called in a way that it does not know: the exit code is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What Node says of options that a command does not have. */
const isOfArguments = (error: unknown): error is Error =>
  error instanceof UsageError ||
  (error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('ERR_PARSE_ARGS'));

/**
 * The content folder of the story that a command is called for.
 *
 * @throws Error that says what to do, where there is none
 */
export function contentHere(): string {
  const content = contentFolder();
  if (existsSync(content)) return content;
  throw new Error(
    `${content}  There is no such folder here. Go to the folder of a story, or say where its content is: CONTENT_DIR=… ` +
      `A story is begun by ${sayCommand('new my-story')}.`,
  );
}

/** Runs a command of {@link COMMANDS}: `--help` says what it does, and a call that it does not know ends with 2. */
export async function runTool(
  name: CommandName,
  main: () => number | undefined | Promise<number | undefined>,
): Promise<void> {
  await runCommand(async () => {
    if (process.argv.slice(2).some((arg) => arg === '--help' || arg === '-h')) {
      process.stdout.write(helpOf(name));
      return 0;
    }
    try {
      return await main();
    } catch (error) {
      if (!isOfArguments(error)) throw error;
      process.stderr.write(`${error.message}\n\n${helpOf(name)}`);
      return 2;
    }
  });
}
