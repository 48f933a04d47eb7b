import { isListPage } from '../schemas/pages-own-ids.ts';

/** What the address of a report is made from. */
export interface SlugClaim {
  /** Name of the raw file. */
  readonly name: string;
  /** SHA-256 of its bytes, hexadecimal. */
  readonly sha256: string;
  /** The editor's slug, or that of the title. */
  readonly slug: string;
  readonly isEditors: boolean;
  /** Whose copy it is, as a slug; empty where nobody knows. */
  readonly copier: string;
}

const DIGEST_LENGTH = 6;

/** The addresses that a report can have, the plainest first: copies of one text often have one headline. */
const choicesOf = ({ slug, copier, sha256 }: SlugClaim): string[] => [
  slug,
  ...(copier === '' ? [] : [`${slug}-${copier}`]),
  `${slug}-${sha256.slice(0, DIGEST_LENGTH)}`,
];

/**
 * Gives each report an address of its own. An editor's slug stands. One that a report had before stays its own, so that
 * a new file moves no old address. Of the others the first by name has the plain slug, the next have that of their
 * copier or the beginning of their file's digest behind it.
 *
 * @param claims in the order of their names
 * @param recorded the addresses of the last run, by the names of the raw files
 * @returns slugs by the names of the raw files; two that an editor gave alike stay alike
 */
export function assignSlugs(
  claims: readonly SlugClaim[],
  recorded: ReadonlyMap<string, string> = new Map(),
): Map<string, string> {
  const assigned = new Map<string, string>();
  const taken = new Set<string>();
  const give = ({ name }: SlugClaim, slug: string) => {
    assigned.set(name, slug);
    taken.add(slug);
  };
  for (const claim of claims) if (claim.isEditors) give(claim, claim.slug);
  const others = claims.filter(({ isEditors }) => !isEditors);
  for (const claim of others) {
    const had = recorded.get(claim.name);
    if (had !== undefined && choicesOf(claim).includes(had) && !taken.has(had)) give(claim, had);
  }
  for (const claim of others) {
    if (assigned.has(claim.name)) continue;
    const free = choicesOf(claim).find((slug) => !taken.has(slug) && !isListPage(slug));
    give(claim, free ?? `${claim.slug}-${claim.sha256}`);
  }
  return assigned;
}
