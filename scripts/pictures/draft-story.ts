import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const RAW = join('test', 'story-two', 'raw-only', 'first');

/** A small story with its drafts, in a folder of its own; `remove` takes it away. */
export function draftStory(): { content: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  const content = join(folder, 'content');
  const remove = () => rmSync(folder, { recursive: true, force: true });
  cpSync(RAW, join(content, 'raw'), { recursive: true });
  for (const script of ['normalize', 'draft']) {
    const { status, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`], {
      env: { ...process.env, CONTENT_DIR: content },
      encoding: 'utf8',
    });
    if (status === 0) continue;
    remove();
    throw new Error(stderr);
  }
  return { content, remove };
}
