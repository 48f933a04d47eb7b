/** Drafts a story of which there is nothing yet but its reports: a part of the build. */

import { contentFolder } from '../../src/content-folder/content-folder.ts';
import { sayCommand } from '../../src/content-folder/say-command.ts';
import { draftContent } from '../draft/draft-content.ts';
import { countKinds } from '../draft/tell-drafts.ts';
import { runCommand } from '../running/run-command.ts';

await runCommand(() => {
  const content = contentFolder();
  const { added } = draftContent(content);
  console.log(
    `There was no story yet: drafted from the reports into ${content}: ${countKinds(added)}. The pages say so. Next: ${sayCommand('desk')}, where you read the drafts.`,
  );
  return 0;
});
