import { sayCommand } from '../../src/content-folder/say-command.ts';
import { COMMANDS, type CommandHelp, type CommandName } from './commands.ts';

/** `[['a', 'one'], ['bcd', 'two']]` => the second words below each other, as far as the first are short. */
function columns(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([first]) => first.length));
  return rows.map(([first, second]) => `  ${first.padEnd(width)}  ${second}\n`).join('');
}

/** How a command is called, with all that may follow it. */
export function helpOf(name: CommandName): string {
  const { does, ways, notes, fails }: CommandHelp = COMMANDS[name];
  const rows = ways.map(([args, what], index) => {
    // Where nothing follows the name, a further line goes on with what the one above says.
    const isMore = args === '' && index > 0;
    return [isMore ? '' : sayCommand(`${name} ${args}`.trim()), what] as const;
  });
  const end = `Exit code: 0 when all is well; 1 when ${fails}; 2 when it is called in a way that it does not know.\n`;
  return [`${name}: ${does}\n\nUsage:`, columns(rows), ...(notes ? [`${notes}\n`] : []), end].join(
    '\n',
  );
}

/** All commands, in the order in which a story is made. */
export function helpOfAll(): string {
  const rows = Object.entries(COMMANDS).map(([name, { does }]) => [name, does] as const);
  return `palimpsest restores scraped news with evidence for every word, and publishes it as a site about one story.

${columns(rows)}
palimpsest COMMAND --help says more of one, palimpsest --version which this is.
The commands work in the folder that has content/ in it; CONTENT_DIR names another one. To begin:

  npx palimpsest new my-story
  cd my-story && npm install
  cp ~/Downloads/*.html content/raw/
  npm start

Exit codes: 0 when all is well, 1 when there is a problem, 2 when a command is called in a way that it does not know.
`;
}
