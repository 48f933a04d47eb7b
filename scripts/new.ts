/** Starts a file of the content folder: `npm run new -- event opening-of-the-fair`. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentFolder } from '../src/content-folder/content-folder.ts';
import { skeletons } from '../src/content-folder/skeletons.ts';
import { idSchema } from '../src/schemas/evidence.ts';
import { didYouMean } from '../src/story/nearest.ts';
import { runCommand } from './running/run-command.ts';

const kinds = Object.keys(skeletons);

/** Writes the file and says where; throws with what is wrong in a sentence. */
function start(kind: string | undefined, id: string | undefined): string {
  if (!kind || !id) throw new Error(`Say what to start: npm run new -- ${kinds.join('|')} <id>`);
  const skeleton = Object.hasOwn(skeletons, kind) ? skeletons[kind] : undefined;
  if (!skeleton) {
    throw new Error(
      `There is no “${kind}”.${didYouMean(kind, kinds)} Say one of: ${kinds.join(', ')}.`,
    );
  }
  if (!idSchema.safeParse(id).success) {
    throw new Error(
      `The id “${id}” must be lower-case words joined by hyphens: it becomes an address.`,
    );
  }
  const file = join(contentFolder(), skeleton.folder, `${id}.yaml`);
  if (existsSync(file)) throw new Error(`${file} exists. Choose another id.`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, skeleton.text, { flag: 'wx' });
  return `${file} is started. Fill in its empty fields, then run “npm run check”.`;
}

await runCommand(() => {
  console.log(start(process.argv[2], process.argv[3]));
  return 0;
});
