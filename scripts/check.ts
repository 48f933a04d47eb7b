/**
 * Checks the content folder: `npm run check`. Errors stop a build; notices are for the editor, and wait while there are
 * errors, since what they say may be wrong until then.
 */
import { contentFolder } from '../src/content-folder/content-folder.ts';
import { checkContent } from '../src/content-folder/load-content.ts';
import { editorNotices } from '../src/story/notices/editor-notices.ts';
import { countEntries, listProblems } from './check/report.ts';
import { runCommand } from './running/run-command.ts';

await runCommand(() => {
  const { files, story, problems } = checkContent(contentFolder());
  const hasErrors = problems.some(({ level }) => level === 'error');
  const notices = story && !hasErrors ? editorNotices(files, story) : [];
  const all = [...problems, ...notices];
  console.log(listProblems(all, 'notice', 'For the editor to read'));
  console.log(listProblems(all, 'error', 'Wrong: the site is not built until this is mended'));
  console.log(countEntries(files, all));
  return hasErrors ? 1 : 0;
});
