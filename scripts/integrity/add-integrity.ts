import { createHash } from 'node:crypto';

/** Built scripts: what each file's address is and what it holds. */
export type Scripts = ReadonlyMap<string, string>;

/** What a browser compares a file with: `sha256-…`. */
export const digestOf = (bytes: string | Uint8Array): string =>
  `sha256-${createHash('sha256').update(bytes).digest('base64')}`;

/** As Astro writes it. In text and attributes it escapes `<` or `"`, so no words of a report look like this. */
const SCRIPT = /<script type="module" src="([^"<>]+)"><\/script>/g;

/** As the bundler writes imports of files beside the script itself. */
const IMPORT = /(?:\bfrom|\bimport) ?["'`]\.\/([^"'`]+)["'`]/g;

/** Addresses of all that a script imports, and what that imports, deepest last. */
function importsOf(address: string, scripts: Scripts, seen: Set<string>): void {
  const folder = address.slice(0, address.lastIndexOf('/') + 1);
  for (const [, name] of scripts.get(address)?.matchAll(IMPORT) ?? []) {
    const imported = folder + name;
    if (seen.has(imported)) continue;
    seen.add(imported);
    importsOf(imported, scripts, seen);
  }
}

/**
 * The page with the digest of each script that it asks for. What these import has no tag of its own: it gets one that
 * loads it ahead, as a browser then takes it from there, checked.
 *
 * @throws Error when a script is no file of the site
 */
export function addIntegrity(html: string, scripts: Scripts): string {
  const digest = (address: string) => {
    const code = scripts.get(address);
    if (code === undefined) throw new Error(`No file is built for the script ${address}`);
    return digestOf(code);
  };
  const imported = new Set<string>();
  for (const [, address = ''] of html.matchAll(SCRIPT)) importsOf(address, scripts, imported);
  const ahead = [...imported]
    .map((to) => `<link rel="modulepreload" href="${to}" integrity="${digest(to)}">`)
    .join('');
  return html
    .replace('</head>', () => `${ahead}</head>`)
    .replace(
      SCRIPT,
      (_, address: string) =>
        `<script type="module" src="${address}" integrity="${digest(address)}"></script>`,
    );
}
