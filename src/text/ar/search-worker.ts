import { apart } from '../apart.ts';
import type { searchWorker as english } from '../en/search-worker.ts';

export const searchWorker: typeof english = {
  refused: (address, status) => `ردّ ${apart(address)} بالرمز ${status}`,
};
