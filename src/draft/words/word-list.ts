/** The words of a list that is set in lines. */
export const wordList = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).filter((word) => word !== ''));
