import assert from 'node:assert/strict';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createDeskServer } from '../../scripts/desk/desk-server.ts';
import { type PreparedStory, prepareRaw, runOn } from '../story-two/prepare-story.ts';

/** A story drafted from raw files, and the desk where it is read. */
export interface PreparedDesk extends PreparedStory {
  readonly address: string;
}

const FIRST = join('raw-only', 'first');

/** @param raw the folder of the raw files, from that of the small stories */
export async function prepareDesk(raw = FIRST): Promise<PreparedDesk> {
  const story = prepareRaw(join(import.meta.dirname, '..', 'story-two', raw));
  for (const script of ['normalize', 'draft'] as const) {
    const { code, output } = runOn(story, script);
    assert.equal(code, 0, output);
  }
  const server = createDeskServer(story.content);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    ...story,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    remove: () => {
      server.close();
      server.closeAllConnections();
      story.remove();
    },
  };
}
