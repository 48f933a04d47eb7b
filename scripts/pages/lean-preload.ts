/** The module with which Vite wraps each `import()` of a page. */
const HELPER = '\0vite/preload-helper.js';

/**
 * For what runs in readers' browsers: a program that a page loads on demand has all of its parts fetched at once, without
 * what Vite does besides for style sheets, nonces and failures, which is more program than most pages have.
 *
 * @throws Error where such a program brings a style sheet: it would not be waited for
 */
export const leanPreload = () => {
  let base = '/';
  return {
    name: 'lean-preload',
    enforce: 'pre' as const,
    apply: 'build' as const,
    configResolved: (config: { readonly base: string }) => {
      base = config.base;
    },
    load: (id: string) =>
      id === HELPER
        ? `export const __vitePreload = (load, files) => {
             for (const file of files ?? []) {
               const link = document.createElement('link');
               link.rel = 'modulepreload';
               link.href = ${JSON.stringify(base)} + file;
               document.head.append(link);
             }
             return load();
           };`
        : undefined,
    generateBundle: (_: unknown, bundle: Readonly<Record<string, { readonly code?: string }>>) => {
      for (const [file, { code }] of Object.entries(bundle)) {
        if (code?.includes('__vite__mapDeps') && code.includes('.css"')) {
          throw new Error(`${file} loads a style sheet on demand: import it with ?inline.`);
        }
      }
    },
  };
};
