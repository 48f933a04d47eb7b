import type { Column } from './story-picture.ts';

/** Events that are drawn as one. */
export interface EventGroup {
  /** Of the only event in it, where each stands for itself. */
  readonly id: string | undefined;
  readonly columns: readonly Column[];
}

/**
 * How the events of a drawing are put together: each by itself where a filter may dim some of them, else all as one,
 * which weighs less.
 */
export function eventGroups(columns: readonly Column[], areApart: boolean): EventGroup[] {
  return areApart
    ? columns.map((column) => ({ id: column.id, columns: [column] }))
    : [{ id: undefined, columns }];
}
