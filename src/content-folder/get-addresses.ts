import { unrecorded } from '../page-reads/reads.ts';
import { trackMap, trackObject } from '../page-reads/track.ts';
import type { Alias } from '../schemas/alias.ts';
import type { Content } from './held-content.ts';
import { loadContent } from './load-content.ts';

interface Addresses {
  readonly aliases: readonly Alias[];
  /** Every address that was published. */
  readonly published: ReadonlyMap<string, true>;
}

const made = new WeakMap<Content, Addresses>();

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

/** The aliases of the story and its published addresses, for the pages; read once in a process. */
export function getAddresses(): Addresses {
  const content = loadContent();
  const addresses = made.get(content) ?? unrecorded(() => wrapAddresses(content));
  made.set(content, addresses);
  return addresses;
}
