import { onceFor } from '../page-reads/once-for.ts';
import { trackMap, trackObject } from '../page-reads/track.ts';
import type { Alias } from '../schemas/alias.ts';
import type { Content } from './held-content.ts';
import { loadContent } from './load-content.ts';

interface Addresses {
  readonly aliases: readonly Alias[];
  /** Every address that was published. */
  readonly published: ReadonlyMap<string, true>;
}

function wrapAddresses({ aliases, published }: Content): Addresses {
  const all = new Map([...published].map((address) => [address, true as const]));
  const own = trackObject('addresses', { aliases });
  return {
    get aliases() {
      return own.aliases;
    },
    published: trackMap('published', all),
  };
}

const addressesOf = onceFor(wrapAddresses);

/** The aliases of the story and its published addresses, for the pages; read once in a process. */
export const getAddresses = (): Addresses => addressesOf(loadContent());
