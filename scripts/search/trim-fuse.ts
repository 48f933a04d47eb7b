/** Parts of Fuse.js that `Fuse.match`, the only one used in the browser, does not need, and what stands in their place. */
const CUTS: readonly (readonly [part: RegExp, instead: string])[] = [
  [/var Fuse = class \{[\s\S]*?\n\};\n/, 'var Fuse = {};\n'],
  [/^Fuse\.(?:version|createIndex|parseIndex|config|parseQuery) = .*$/gm, ''],
  [/^Fuse\.use = function[\s\S]*?\n\};\n/m, ''],
  // Its table of accents is a third of what is left. The words of the vocabulary have none.
  [/^const NON_DECOMPOSABLE_MAP = \{[\s\S]*?\n\};\nconst NON_DECOMPOSABLE_RE = .*$/m, ''],
  [/^const stripDiacritics = .*$/m, 'const stripDiacritics = (text) => text;'],
  // What it says of options that search does not set.
  [/^(const FUSE_MATCH_TOKEN_SEARCH_UNSUPPORTED = ).*$/m, '$1"";'],
  // A function that reads documents, which `match` has none of.
  [/^\tgetFn: get,$/m, ''],
];

/**
 * The source of Fuse.js 7.5 (`fuse.basic.mjs`) with `match` alone.
 *
 * @throws Error when a part is not found: another version is cut in other places
 */
export function trimFuse(source: string): string {
  return CUTS.reduce((code, [part, instead]) => {
    const cut = code.replace(part, instead);
    if (cut === code) throw new Error(`Fuse.js has no ${part}: see scripts/search/trim-fuse.ts`);
    return cut;
  }, source);
}

/** Trims Fuse.js where Vite bundles it: a class keeps all of its methods, used or not. */
export function trimFusePlugin() {
  return {
    name: 'trim-fuse',
    transform: (code: string, id: string) =>
      /\/fuse\.basic\.mjs(?:\?|$)/.test(id) ? { code: trimFuse(code), map: null } : undefined,
  };
}
