import type { readerClock as english } from '../en/reader-clock.ts';

export const readerClock: typeof english = {
  yourTime: ' بتوقيتك',
};
