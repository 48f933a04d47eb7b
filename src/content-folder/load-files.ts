import { statSync } from 'node:fs';
import { assembleStory } from '../story/assemble-story.ts';
import type { StoryFiles } from '../story/files.ts';
import { formatProblem } from '../story/problem.ts';
import { contentFolder } from './content-folder.ts';
import { listContent } from './list-files.ts';
import { readContent } from './read-content.ts';

let kept: { readonly state: string; readonly files: StoryFiles } | undefined;

/**
 * The files of the content folder, each checked alone. They are read again only after one changed.
 *
 * @param together whether they are checked against each other as well
 * @throws Error that lists every error of the content, each with file and line
 */
export function loadFiles(together: boolean): StoryFiles {
  const dir = contentFolder();
  const times = listContent(dir).map((path) => `${path} ${statSync(path).mtimeMs}`);
  const state = [`${together}`, ...times].join('\n');
  if (kept?.state === state) return kept.files;
  const { files, problems: reading } = readContent(dir);
  const between = together ? assembleStory(files).problems : [];
  const errors = [...reading, ...between].filter(({ level }) => level === 'error');
  if (errors.length > 0) {
    const list = errors.map((problem) => `  ${formatProblem(problem)}`).join('\n');
    throw new Error(`The content folder has ${errors.length} to mend:\n\n${list}\n`);
  }
  kept = { state, files };
  return files;
}
