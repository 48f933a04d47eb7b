/**
 * Checks the content folder: `npm run check`. Errors stop a build; notices are for the editor.
 */
import { contentFolder } from '../src/content-folder/content-folder.ts';
import { checkContent } from '../src/content-folder/load-content.ts';
import { editorNotices } from '../src/story/notices/editor-notices.ts';
import { countEntries, listProblems } from './check/report.ts';
import { runCommand } from './running/run-command.ts';

await runCommand(() => {
  const { files, story, problems } = checkContent(contentFolder());
  const all = [...problems, ...(story ? editorNotices(files, story) : [])];
  console.log(listProblems(all, 'notice', 'For the editor to look at'));
  console.log(listProblems(all, 'error', 'Wrong: the site is not built until this is mended'));
  console.log(countEntries(files, all));
  return all.some(({ level }) => level === 'error') ? 1 : 0;
});
