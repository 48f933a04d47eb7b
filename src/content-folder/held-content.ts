import type { StoryFiles } from '../story/files.ts';
import type { Problem } from '../story/problem.ts';
import type { Story } from '../story/story.ts';
import type { WrittenAddresses } from './check-addresses.ts';

/** A content folder, read and put together. */
export interface Content extends WrittenAddresses {
  readonly files: StoryFiles;
  /** For editors, with every word of the reports. Undefined without a story file. */
  readonly whole: Story | undefined;
  /** For readers, without the words that are not shown. */
  readonly story: Story | undefined;
  /** All that is wrong or worth a look, in single files and between them. */
  readonly problems: readonly Problem[];
}

interface Holder {
  content: Content | undefined;
}

/** One for the whole process: Astro loads a module several times, for its configuration, its loaders and its pages. */
const KEY = Symbol.for('palimpsest.content');
const everywhere = globalThis as typeof globalThis & { [KEY]?: Holder };

const holder = (): Holder => {
  everywhere[KEY] ??= { content: undefined };
  return everywhere[KEY];
};

/** Hands the content on to whoever asks in this process. */
export const holdContent = (content: Content): void => {
  holder().content = content;
};

/** What was read last in this process; undefined before anything was. */
export const heldContent = (): Content | undefined => holder().content;
