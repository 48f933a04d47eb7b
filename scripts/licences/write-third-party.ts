import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Manifest {
  readonly version: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const read = (path: string): Manifest => JSON.parse(readFileSync(path, 'utf8'));
const manifestOf = (name: string) => join('node_modules', name, 'package.json');

/** Every package that a page, a font or a build's output may carry a part of: the dependencies and what they need. */
function shippedPackages(): Map<string, Manifest> {
  const found = new Map<string, Manifest>();
  const queue = Object.keys(read('package.json').dependencies ?? {});
  for (let name = queue.shift(); name !== undefined; name = queue.shift()) {
    if (found.has(name) || !existsSync(manifestOf(name))) continue;
    const manifest = read(manifestOf(name));
    found.set(name, manifest);
    queue.push(...Object.keys(manifest.dependencies ?? {}));
  }
  return found;
}

/** `THIRD-PARTY.md`: the packages, their versions and licences, by name. */
export function writeThirdParty(): string {
  const rows = [...shippedPackages()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { version, license }]) => `| ${name} | ${version} | ${license ?? 'not stated'} |`);
  return `# What others made

The site, or the program that builds it, holds parts of these packages. Made by \`npm run licences\`.
Each package's folder in \`node_modules\` has the full text of its licence.

| package | version | licence |
|---|---|---|
${rows.join('\n')}

The faces of text and labels are parts of Adobe's Source Serif 4 and Source Sans 3, and of Noto Naskh Arabic, OFL-1.1:
\`src/ui/fonts/LICENSE.md\`; made by \`scripts/fonts/make-fonts.py\`.

How frequent words are in English is told by a part of the language model of CMU Sphinx, BSD-2-Clause, copyright Carnegie
Mellon University and Alpha Cephei Inc.: \`src/normalize/frequencies/NOTICE.md\`; made by \`scripts/frequencies.ts\`.

What dictionaries offer for a word is told by a part of WordNet 3.0, WordNet licence, copyright Princeton University:
\`src/normalize/spinner/dictionary/NOTICE.md\`; made by \`scripts/dictionary.ts\`.
`;
}
