/** Drafts the story from its reports, beside what an editor has written: `npm run draft`. */
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/content-folder/content-folder.ts';
import { dismissDrafts } from './draft/dismiss.ts';
import { draftContent } from './draft/draft-content.ts';
import { tellDrafts } from './draft/tell-drafts.ts';
import { runCommand } from './running/run-command.ts';

const USAGE = `Every draft is a file of the content folder that begins with “draft: true”. Delete that line where the entry is right,
change its words where it is not. What you have accepted or changed stays as it is when you draft again.

Usage: npm run draft                                write what the reports tell as drafts
       npm run draft -- --dismiss events/opening    take a draft away, and do not propose it again`;

const NEXT =
  'An entry is accepted by deleting its line “draft: true”. Next: npm run desk shows the drafts, npm start the site.';

/** @throws Error with the usage, when an option is none of these */
function readArguments() {
  try {
    return parseArgs({
      options: { dismiss: { type: 'string', multiple: true }, help: { type: 'boolean' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

await runCommand(() => {
  const { values, positionals } = readArguments();
  const dismissed = values.dismiss ? [...values.dismiss, ...positionals] : [];
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  if (!values.dismiss && positionals.length > 0) throw new Error(USAGE);
  const content = contentFolder();
  if (dismissed.length > 0) dismissDrafts(content, dismissed);
  console.log(tellDrafts(draftContent(content)));
  console.log(NEXT);
  return 0;
});
