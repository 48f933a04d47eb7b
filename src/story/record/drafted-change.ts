import type { RecordedChange } from '../../schemas/change.ts';
import type { Show } from '../../schemas/rights.ts';

/** A change, before a day is given to it. */
export interface DraftedChange extends Omit<RecordedChange, 'on'> {
  /** What a record says, in other words than these, where it was taken back later. */
  readonly takenBack: readonly string[];
  /** Every change of its kind is told in these words: which it was says the reason. */
  readonly byReason?: true;
}

/** The sentences that say what changed, and what stands in texts that is none of their words. */
export interface RecordWords {
  readonly moved: (from: string, to: string) => string;
  readonly corrected: (was: string, is: string) => string;
  readonly verdictStatus: Readonly<Record<'settled' | 'open', string>>;
  readonly verdict: string;
  readonly withdrawn: string;
  readonly shown: Readonly<Record<Show, string>>;
  readonly added: (title: string) => string;
  /** What can follow the title of a draft, and of what rests on a report that was withdrawn. */
  readonly signs: readonly string[];
  /** Whether a text says that words of it are not shown. */
  readonly namesGap: (text: string) => boolean;
}
