/** A range of a text, its end not in it. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Whether two ranges of one text share a character. */
export const overlaps = (a: TextRange, b: TextRange): boolean => a.start < b.end && a.end > b.start;
