import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../src/content-folder/read-content.ts';
import { sayCommand } from '../../src/content-folder/say-command.ts';
import { draftStory } from '../../src/draft/draft-story.ts';
import { formatProblem } from '../../src/story/problem.ts';
import { createHiddenMasker } from '../../src/story/rights/hidden-words.ts';
import { createBasisFinder } from './basis.ts';
import { readTold, type WrittenDrafts, writeDrafts } from './content-drafts.ts';
import { type MergedDrafts, mergeDrafts } from './merge-drafts.ts';
import { soundDrafts } from './sound-drafts.ts';

export interface DraftedContent extends WrittenDrafts {
  readonly held: MergedDrafts['held'] & {
    /** How many drafts are not as their kind takes them. */
    readonly unsound: number;
  };
  readonly reports: number;
}

/**
 * Drafts the story of a content folder from its reports, beside what an editor has written.
 *
 * @throws Error naming what is to be mended first; then nothing is written
 */
export function draftContent(content: string): DraftedContent {
  const { files, problems } = readContent(content);
  const story = join(content, 'story.yaml');
  const errors = problems.filter(
    ({ level, file }) => level === 'error' && (file !== story || existsSync(story)),
  );
  if (errors.length > 0) {
    const list = errors.map((problem) => `  ${formatProblem(problem)}`).join('\n');
    throw new Error(`Nothing is drafted until this is mended:\n\n${list}`);
  }
  if (files.articles.length === 0) {
    throw new Error(
      `There are no reports in ${join(content, 'articles')}. Put files into ${join(content, 'raw')} and run “${sayCommand('normalize')}”.`,
    );
  }
  const told = readTold(content);
  const mask = createHiddenMasker(files.articles, files.story?.data);
  const fresh = draftStory(files.articles, (words) => (mask(words) === words ? words : ''));
  const sound = soundDrafts(fresh);
  const merged = mergeDrafts(told, sound, createBasisFinder(files.articles));
  return {
    ...writeDrafts(content, merged),
    held: { ...merged.held, unsound: fresh.entries.length - sound.entries.length },
    reports: files.articles.length,
  };
}
