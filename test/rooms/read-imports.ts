import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** One file of the project and what it imports. Paths are from the project's root, with slashes. */
export interface ImportingFile {
  readonly path: string;
  /** Paths of the project's own files, and names of others as they are written: `node:fs`, `zod`. */
  readonly imports: readonly string[];
  /** What a component's `<script>` imports, which runs in the reader's browser. */
  readonly scriptImports: readonly string[];
}

const FENCED = /^---\n(.*?)^---$/ms;
const SCRIPT = /<script>(.*?)<\/script>/gs;

function importsOf(path: string, code: string): string[] {
  return ts
    .preProcessFile(code, true, true)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.') ? join(dirname(path), fileName.replace(/\?.*$/, '')) : fileName,
    );
}

/** Every TypeScript file and component below the given folders, with its imports. */
export function readImports(...folders: readonly string[]): ImportingFile[] {
  const patterns = folders.map((folder) => `${folder}/**/*.{ts,astro,mjs}`);
  return globSync(patterns)
    .sort()
    .map((path) => {
      const code = readFileSync(path, 'utf8');
      if (!path.endsWith('.astro')) {
        return { path, imports: importsOf(path, code), scriptImports: [] };
      }
      const scripts = [...code.matchAll(SCRIPT)].map(([, script]) => script ?? '');
      return {
        path,
        imports: importsOf(path, FENCED.exec(code)?.[1] ?? ''),
        scriptImports: scripts.flatMap((script) => importsOf(path, script)),
      };
    });
}
