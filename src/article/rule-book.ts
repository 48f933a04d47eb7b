import type { EditKind, Grade } from '../schemas/edit-kinds.ts';

/** What an edit's rule id stands for. */
export interface Rule {
  readonly kind: EditKind;
  /** Why the rule changes the text, in words for the reader. */
  readonly reason: string;
  /** The grade of its edits, unless an edit says otherwise. */
  readonly grade: Grade;
}

/** Rules by their ids: what an article file leaves out because the rule says it. */
export type RuleBook = ReadonlyMap<string, Rule>;
