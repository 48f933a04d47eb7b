/** The command `palimpsest`: `palimpsest COMMAND …` is what `npm run COMMAND -- …` is in a clone. */
import { readFileSync } from 'node:fs';
import { programFile } from '../src/build-cache/program-file.ts';
import { didYouMean } from '../src/story/nearest.ts';
import { COMMANDS, isCommand } from './tool/commands.ts';
import { helpOf, helpOfAll } from './tool/help.ts';

const [name, ...rest] = process.argv.slice(2);

/** Said before the command itself is read, which takes a while. */
const isForHelp = (args: readonly string[]) => args.includes('--help') || args.includes('-h');

if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
  process.stdout.write(helpOfAll());
  // Who calls it without a word has not said what to do.
  process.exitCode = name === undefined ? 2 : 0;
} else if (name === '--version') {
  console.log(JSON.parse(readFileSync(programFile('package.json'), 'utf8')).version);
} else if (isCommand(name) && isForHelp(rest)) {
  process.stdout.write(helpOf(name));
} else if (isCommand(name)) {
  process.argv = [...process.argv.slice(0, 2), ...rest];
  await import(`./${name.replace(':', '-')}.ts`);
} else {
  const hint = didYouMean(name, Object.keys(COMMANDS));
  process.stderr.write(`There is no command “${name}”.${hint}\n\n${helpOfAll()}`);
  process.exitCode = 2;
}
