import { createHash } from 'node:crypto';

/** A built script: the digest of its file, and the addresses of all that it imports, and what that imports. */
export interface BuiltScript {
  readonly digest: string;
  readonly imports: readonly string[];
}

/** What a browser compares a file with: `sha256-…`. */
export const digestOf = (bytes: string | Uint8Array): string =>
  `sha256-${createHash('sha256').update(bytes).digest('base64')}`;

/** As the bundler writes imports of files beside the script itself. */
const IMPORT = /(?:\bfrom|\bimport) ?["'`]\.\/([^"'`]+)["'`]/g;

/** Puts into `found` the addresses of all that a script imports, and what that imports, deepest last. */
function findImports(
  address: string,
  codes: ReadonlyMap<string, string>,
  found: Set<string>,
): Set<string> {
  const folder = address.slice(0, address.lastIndexOf('/') + 1);
  for (const [, name] of codes.get(address)?.matchAll(IMPORT) ?? []) {
    const imported = folder + name;
    if (found.has(imported)) continue;
    found.add(imported);
    findImports(imported, codes, found);
  }
  return found;
}

/**
 * What pages have to say of each script.
 *
 * @param codes built scripts by their address
 */
export function readScripts(codes: ReadonlyMap<string, string>): Map<string, BuiltScript> {
  return new Map(
    [...codes].map(([address, code]) => [
      address,
      { digest: digestOf(code), imports: [...findImports(address, codes, new Set())] },
    ]),
  );
}
