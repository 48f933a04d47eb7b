/** Drafts a story of which there is nothing yet but its reports: a part of the build. */
import { contentFolder } from '../../src/content-folder/content-folder.ts';
import { draftContent } from '../draft/draft-content.ts';
import { countKinds } from '../draft/tell-drafts.ts';
import { runCommand } from '../running/run-command.ts';

await runCommand(() => {
  const content = contentFolder();
  const { added } = draftContent(content);
  console.log(
    `There was no story yet: ${countKinds(added)} are drafted into ${content} from the reports, and the pages say so. “npm run draft -- --help” says how to go on.`,
  );
  return 0;
});
