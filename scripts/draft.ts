/** Drafts the story from its reports, beside what an editor has written: `npm run draft`. */
import { parseArgs } from 'node:util';
import { sayCommand } from '../src/content-folder/say-command.ts';
import { dismissDrafts } from './draft/dismiss.ts';
import { draftContent } from './draft/draft-content.ts';
import { tellDrafts } from './draft/tell-drafts.ts';
import { contentHere, runTool, UsageError } from './tool/run-tool.ts';

const next = () =>
  `An entry is accepted by deleting its line “draft: true”. Next: ${sayCommand('desk')} shows the drafts, ${sayCommand('build')} and ${sayCommand('serve')} the site.`;

await runTool('draft', () => {
  const { values, positionals } = parseArgs({
    options: { dismiss: { type: 'string', multiple: true }, json: { type: 'boolean' } },
    allowPositionals: true,
  });
  const dismissed = values.dismiss ? [...values.dismiss, ...positionals] : [];
  if (!values.dismiss && positionals.length > 0) {
    throw new UsageError(`“${positionals[0]}”: say what to do with it, --dismiss.`);
  }
  const content = contentHere();
  if (dismissed.length > 0) dismissDrafts(content, dismissed);
  const drafted = draftContent(content);
  if (values.json) console.log(JSON.stringify(drafted));
  else console.log(`${tellDrafts(drafted)}\n${next()}`);
  return 0;
});
