import { idSchema } from '../../src/schemas/evidence.ts';

/** Paths of the shelf's own pages, which no story can have. */
const OWN = ['people', 'search'];

/** Why a story of a shelf cannot be called so, in a sentence; undefined where it can. */
export function storyNameFault(name: string): string | undefined {
  if (!idSchema.safeParse(name).success) {
    return 'The name of a story’s folder is a part of addresses: lower-case words joined by hyphens.';
  }
  return OWN.includes(name) ? 'A page of the shelf has this name.' : undefined;
}
