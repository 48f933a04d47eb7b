import type { searchWorker as english } from '../en/search-worker.ts';

export const searchWorker: typeof english = {
  refused: (address, status) => `${address} répond ${status}`,
};
