/** What of the site a browser holds for reading offline. */
export type CopyState = 'none' | 'keeping' | 'kept' | 'newer';

/** The workers of a registration, as far as they say what is kept. */
export interface Workers {
  readonly installing: object | null;
  readonly waiting: object | null;
  readonly active: object | null;
}

/** What of the site is kept. A copy that is renewed stays the one that is read until the newer is whole. */
export function copyState(workers: Workers | undefined): CopyState {
  if (workers?.active) return workers.waiting ? 'newer' : 'kept';
  return workers?.installing || workers?.waiting ? 'keeping' : 'none';
}
