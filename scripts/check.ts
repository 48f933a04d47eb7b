/**
 * Checks the content folder: `npm run check`. Errors stop a build; notices are for the editor.
 * With `--errors` the notices are left out.
 */

import { contentFolder } from '../src/content-folder/content-folder.ts';
import { readAliases } from '../src/content-folder/read-aliases.ts';
import { readContent } from '../src/content-folder/read-content.ts';
import { assembleStory } from '../src/story/assemble-story.ts';
import { editorNotices } from '../src/story/notices/editor-notices.ts';
import { formatProblem, type Problem } from '../src/story/problem.ts';

const dir = contentFolder();
const { files, problems: reading } = readContent(dir);
const { story, problems: between } = assembleStory(files);
const withNotices = !process.argv.includes('--errors');
const all = [
  ...reading,
  ...readAliases(dir).problems,
  ...between,
  ...(story && withNotices ? editorNotices(files, story) : []),
];
const problems = all.filter(({ level }) => withNotices || level === 'error');

const print = (level: Problem['level'], heading: string) => {
  const some = problems.filter((problem) => problem.level === level);
  if (some.length === 0) return;
  console.log(`${heading} (${some.length})\n`);
  for (const problem of some) console.log(`  ${formatProblem(problem)}`);
  console.log('');
};
print('notice', 'For the editor to look at');
print('error', 'Wrong: the site is not built until this is mended');

const errors = problems.filter(({ level }) => level === 'error').length;
const counts = Object.entries(files)
  .filter(([, entries]) => Array.isArray(entries))
  .filter(([name]) => name !== 'unread')
  .map(([name, entries]) => `${entries.length} ${name}`);
console.log(`Read ${counts.join(', ')}: ${errors === 0 ? 'no errors' : `${errors} to mend`}.`);
if (errors > 0) process.exitCode = 1;
