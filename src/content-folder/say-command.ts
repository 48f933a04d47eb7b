import process from 'node:process';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * How a command is called from here, for sentences that say what comes next: `npm run check -- --all` in a clone and by the
 * scripts of a story's package.json, else as the installed program is called.
 *
 * @param command the name and what follows it: `check --all`
 */
export function sayCommand(command: string, env: Environment = process.env): string {
  const [name = '', ...rest] = command.split(' ');
  const script = env['npm_lifecycle_event'];
  if (env['PROGRAM_DIR'] && (script === undefined || script === 'npx')) {
    return `${script === undefined ? '' : 'npx '}palimpsest ${command}`;
  }
  return ['npm run', name, ...(rest.length > 0 ? ['--'] : []), ...rest].join(' ');
}
