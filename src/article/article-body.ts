import type { Witness } from '../schemas/edit.ts';
import type { EditKind, Grade } from '../schemas/edit-kinds.ts';
import type { BlockRole } from './blocks.ts';

/** Why a stretch of text reads otherwise than it was scraped. */
export interface Change {
  /** What the raw file has here; empty for an insertion. */
  readonly was: string;
  readonly kind: EditKind;
  readonly rule: string;
  readonly reason: string;
  readonly grade: Grade;
  readonly witness?: Witness | undefined;
}

/** A stretch of one block: unchanged, changed, or flagged. `text` is the restored reading; empty for a deletion. */
export interface Span {
  readonly text: string;
  readonly change?: Change | undefined;
  /** Why the stretch is doubted, for text that could not be proved either way. */
  readonly doubt?: string | undefined;
  /** How many words stand here that are not shown; the text says so in their place. */
  readonly withheld?: number | undefined;
}

/** One block of an article in both its readings. Ids are those of the raw file's blocks. */
export interface TextBlock {
  readonly id: string;
  /** Ids of blocks that an editor joined to this one; links to them lead here. */
  readonly also?: readonly string[] | undefined;
  readonly role: BlockRole;
  readonly spans: readonly Span[];
}

/** The block as restored. */
export function restoredText(block: TextBlock): string {
  return block.spans.map((span) => span.text).join('');
}

/** The block as it stands in the raw file. */
export function scrapedText(block: TextBlock): string {
  return block.spans.map((span) => span.change?.was ?? span.text).join('');
}
