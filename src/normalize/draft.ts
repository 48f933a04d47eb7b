import { type Block, type BlockRole, splitBlocks } from '../article/blocks.ts';
import { type Reading, readWith } from '../article/reading.ts';
import type { ArticleMeta, Handwork, SpinEvidence } from '../schemas/article.ts';
import type { Edit, Flag } from '../schemas/edit.ts';

/** The raw text and all that has been found out about it so far. Steps return a new one; the raw text never changes. */
export interface Draft {
  readonly raw: string;
  readonly edits: readonly Edit[];
  readonly flags: readonly Flag[];
  readonly blocks: readonly Block[];
  readonly meta: ArticleMeta;
  readonly spin: SpinEvidence;
  readonly handwork: readonly Handwork[];
}

const unread = { status: 'unknown', reason: 'The file does not say.' } as const;

/** A draft of `raw` with nothing done to it. */
export function createDraft(raw: string): Draft {
  return {
    raw,
    edits: [],
    flags: [],
    blocks: splitBlocks(raw),
    meta: {
      title: unread,
      byline: unread,
      dateline: unread,
      writer: unread,
      copier: unread,
      published: unread,
      language: unread,
    },
    spin: { ratePer100Words: 0, spun: false, sparesQuotations: false, sparesCapitals: false },
    handwork: [],
  };
}

/** The draft's present reading. */
export function readingOf(draft: Draft): Reading {
  return readWith(draft.raw, draft.edits);
}

/** The draft with changes made that were found in `reading`, which must be the draft's present one. */
export function amend(draft: Draft, reading: Reading, changes: readonly Edit[]): Draft {
  return changes.length === 0 ? draft : { ...draft, edits: reading.amend(changes) };
}

/** The draft with the named blocks given a role. */
export function assignRoles(draft: Draft, roles: ReadonlyMap<string, BlockRole>): Draft {
  if (roles.size === 0) return draft;
  const blocks = draft.blocks.map((block) => {
    const role = roles.get(block.id);
    return role ? { ...block, role } : block;
  });
  return { ...draft, blocks };
}

/** The draft with flags added, in the order of the text. */
export function addFlags(draft: Draft, flags: readonly Flag[]): Draft {
  if (flags.length === 0) return draft;
  return { ...draft, flags: [...draft.flags, ...flags].sort((a, b) => a.start - b.start) };
}

/** The draft's flags that stand on text; one on a line that another rule removed has nothing to say. */
export function flagsOnText({ flags, blocks }: Draft): Flag[] {
  let at = 0;
  return flags.filter((flag) => {
    while ((blocks[at]?.end ?? Infinity) <= flag.start) at++;
    return blocks[at]?.role !== 'furniture';
  });
}
