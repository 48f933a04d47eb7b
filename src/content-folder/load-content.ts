import { assembleStory } from '../story/assemble-story.ts';
import { formatProblem } from '../story/problem.ts';
import { withhold } from '../story/rights/withhold.ts';
import { interfaceFor } from '../text/interface.ts';
import { sayReasons } from '../text/reasons.ts';
import { withdrawnSigns, withheldMarks } from '../text/rights-signs.ts';
import { checkAddresses } from './check-addresses.ts';
import { contentFolder } from './content-folder.ts';
import { type Content, heldContent, holdContent } from './held-content.ts';
import { readContent } from './read-content.ts';

/** Reads the content folder and puts it together: every file, and all that is wrong in and between them. */
export function checkContent(dir: string): Content {
  const { files, problems } = readContent(dir);
  const language = files.story?.data.language ?? 'en';
  const { text } = interfaceFor(language);
  const said = { ...files, articles: files.articles.map((one) => sayReasons(one, language)) };
  const { story: whole, problems: between } = assembleStory(
    said,
    text.drafts.sign,
    withdrawnSigns(text),
  );
  const story = whole && withhold(whole, withheldMarks(text));
  const { problems: ofAddresses, ...addresses } = checkAddresses(dir, files);
  return { files, whole, story, ...addresses, problems: [...problems, ...between, ...ofAddresses] };
}

/**
 * The content folder without an error, read once in a process.
 *
 * @param again whether it is read anew: under the development server, when a file has changed
 * @throws Error that lists every error of the content, each with file and line
 */
export function loadContent(again = false): Content {
  const held = again ? undefined : heldContent();
  if (held) return held;
  const content = checkContent(contentFolder());
  const errors = content.problems.filter(({ level }) => level === 'error');
  if (errors.length > 0) {
    const list = errors.map((problem) => `  ${formatProblem(problem)}`).join('\n');
    throw new Error(`The content folder has ${errors.length} to mend:\n\n${list}\n`);
  }
  holdContent(content);
  return content;
}
