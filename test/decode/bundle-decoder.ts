import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { leanLists } from '../../scripts/pages/lean-lists.ts';
import type { createDecoder, Decode } from '../../src/features/decode/decoder.ts';
import type { readKnowledge } from '../../src/features/decode/knowledge/read-knowledge.ts';
import type { lexiconWords } from '../../src/normalize/language/lexicon-words.ts';

const ENTRY = `
  export { createDecoder } from './src/features/decode/decoder.ts';
  export { readKnowledge } from './src/features/decode/knowledge/read-knowledge.ts';
  export { CITIES, ENGLISH } from './src/normalize/facts/listed-words.ts';
  export { lexiconWords } from './src/normalize/language/lexicon-words.ts';
`;

interface Bundle {
  readonly createDecoder: typeof createDecoder;
  readonly readKnowledge: typeof readKnowledge;
  readonly lexiconWords: typeof lexiconWords;
  readonly ENGLISH: Set<string>;
  readonly CITIES: Set<string>;
}

/** The small modules that stand in for large ones where the site is built, here for another bundler. */
const { load } = leanLists();
const lean: Plugin = {
  name: 'lean-lists',
  setup: ({ onLoad }) => {
    onLoad({ filter: /./ }, ({ path }) => {
      const contents = load(path);
      return contents === undefined ? undefined : { contents, resolveDir: dirname(path) };
    });
  },
};

/**
 * The decoder as readers' browsers get it: bundled, with the modules that stand in for larger ones, and filled by what
 * was packed for it.
 *
 * @param pack what packs the lists, given the words of the bundled tagger
 */
export async function bundleDecoder(
  pack: (words: readonly string[]) => Uint8Array,
): Promise<Decode> {
  const dir = mkdtempSync(join(tmpdir(), 'decoder-'));
  process.on('exit', () => rmSync(dir, { recursive: true, force: true }));
  await build({
    stdin: { contents: ENTRY, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    splitting: true,
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    outdir: dir,
    conditions: ['browser'],
    plugins: [lean],
    logLevel: 'error',
  });
  const bundle: Bundle = await import(pathToFileURL(join(dir, 'stdin.mjs')).href);
  const words = bundle.lexiconWords();
  const knowledge = bundle.readKnowledge(pack(words), words);
  for (const word of knowledge.english) bundle.ENGLISH.add(word);
  for (const city of knowledge.cities) bundle.CITIES.add(city);
  return bundle.createDecoder(knowledge);
}
