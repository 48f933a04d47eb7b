/**
 * Checks the content folder: `npm run check`. Errors stop a build; notices are for the editor, and wait while there are
 * errors, since what they say may be wrong until then. Of each kind the first are shown, with `--all` all.
 */
import { parseArgs } from 'node:util';
import { checkContent } from '../src/content-folder/load-content.ts';
import { editorNotices } from '../src/story/notices/editor-notices.ts';
import { countDrafts, countEntries, listProblems, listSome } from './check/report.ts';
import { checkLinks } from './links/check-links.ts';
import { contentHere, runTool } from './tool/run-tool.ts';

const SHOWN_OF_A_KIND = 8;

await runTool('check', async () => {
  const { values } = parseArgs({
    options: {
      all: { type: 'boolean' },
      json: { type: 'boolean' },
      links: { type: 'boolean' },
    },
  });
  const content = contentHere();
  const { files, whole, problems } = checkContent(content);
  const errors = problems.filter(({ level }) => level === 'error');
  if (values.links) return checkLinks(content, files.articles, values.json ?? false);
  const ofFiles = problems.filter(({ level }) => level === 'notice');
  const groups = whole && errors.length === 0 ? editorNotices(files, whole) : [];
  if (values.json) {
    const notices = [...ofFiles, ...groups.flatMap((group) => group.notices)];
    console.log(JSON.stringify({ problems: errors, notices }));
    return errors.length > 0 ? 1 : 0;
  }
  for (const { title, notices } of [{ title: 'Files', notices: ofFiles }, ...groups]) {
    const told = listSome(title, notices, values.all ? notices.length : SHOWN_OF_A_KIND);
    if (told !== '') console.log(told);
  }
  console.log(listProblems(errors, 'Wrong: the site is not built until this is mended'));
  console.log(countEntries(files, errors) + countDrafts(files));
  return errors.length > 0 ? 1 : 0;
});
