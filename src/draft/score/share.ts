/** So many of so many. */
export interface Share {
  readonly of: number;
  readonly found: number;
}

export const shareOf = (list: readonly boolean[]): Share => ({
  of: list.length,
  found: list.filter(Boolean).length,
});

export const sumOf = (shares: readonly Share[]): Share => ({
  of: shares.reduce((sum, share) => sum + share.of, 0),
  found: shares.reduce((sum, share) => sum + share.found, 0),
});
