/**
 * Checks the content folder: `npm run check`. Errors stop a build; notices are for the editor, and wait while there are
 * errors, since what they say may be wrong until then. Of each kind the first are shown, with `-- --all` all.
 */
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/content-folder/content-folder.ts';
import { checkContent } from '../src/content-folder/load-content.ts';
import { editorNotices } from '../src/story/notices/editor-notices.ts';
import { countDrafts, countEntries, listProblems, listSome } from './check/report.ts';
import { runCommand } from './running/run-command.ts';

const SHOWN_OF_A_KIND = 8;

await runCommand(() => {
  const { values } = parseArgs({ options: { all: { type: 'boolean' } } });
  const { files, story, problems } = checkContent(contentFolder());
  const errors = problems.filter(({ level }) => level === 'error');
  const ofFiles = problems.filter(({ level }) => level === 'notice');
  const groups = story && errors.length === 0 ? editorNotices(files, story) : [];
  for (const { title, notices } of [{ title: 'Files', notices: ofFiles }, ...groups]) {
    const told = listSome(title, notices, values.all ? notices.length : SHOWN_OF_A_KIND);
    if (told !== '') console.log(told);
  }
  console.log(listProblems(errors, 'Wrong: the site is not built until this is mended'));
  console.log(countEntries(files, errors) + countDrafts(files));
  return errors.length > 0 ? 1 : 0;
});
