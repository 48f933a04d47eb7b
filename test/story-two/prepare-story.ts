import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const MINIATURE = join(import.meta.dirname, 'content');

/** A copy of the miniature story in a folder of its own. */
export interface PreparedStory {
  /** For CONTENT_DIR. */
  readonly content: string;
  /** For OUT_DIR; it does not exist before a build. */
  readonly out: string;
  readonly remove: () => void;
}

/**
 * Copies the miniature story.
 *
 * @param overlay a folder whose files are laid over it
 */
export function prepareStory(overlay?: string): PreparedStory {
  const story = prepareRaw(join(MINIATURE, 'raw'));
  for (const source of overlay ? [MINIATURE, overlay] : [MINIATURE]) {
    cpSync(source, story.content, { recursive: true });
  }
  return story;
}

/** Copies raw files, where there are any yet, into a story that has nothing else. */
export function prepareRaw(raw?: string): PreparedStory {
  const dir = mkdtempSync(join(tmpdir(), 'story-two-'));
  const content = join(dir, 'content');
  if (raw !== undefined) cpSync(raw, join(content, 'raw'), { recursive: true });
  const remove = () => rmSync(dir, { recursive: true, force: true });
  return { content, out: join(dir, 'dist'), remove };
}

/**
 * Runs one of the project's scripts on a story, as an editor would.
 *
 * @returns its exit code and all that it printed
 */
export function runOn(
  story: PreparedStory,
  script: 'normalize' | 'draft' | 'check' | 'build' | 'permalinks' | 'changes',
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): { code: number; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`scripts/${script}.ts`, ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: story.content, OUT_DIR: story.out, ...env },
    },
  );
  return { code: status ?? 1, output: stdout + stderr };
}
