/** A file of the offline copy, as the precache manifest of Workbox lists it. */
export interface PrecachedFile {
  /** Its address below the site's base. */
  readonly url: string;
  /** Changes with the bytes; null where the address itself does. */
  readonly revision: string | null;
  /** What the bytes have to be: a copy is of one build or is not kept at all. */
  readonly integrity: string;
}

/** What a service worker tells the control while it fetches. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** The channel for it. */
export const PROGRESS_CHANNEL = 'offline-copy';

/** What the control asks of a newer worker that waits. */
export const TAKE_OVER = 'take-over';
