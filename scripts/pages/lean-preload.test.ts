import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leanPreload } from './lean-preload.ts';

test('fetches what a program needs below the base, then loads it', async () => {
  const plugin = leanPreload();
  plugin.configResolved({ base: '/story/' });
  const code = plugin.load('\0vite/preload-helper.js') ?? '';
  assert.match(code, /link\.href = "\/story\/" \+ file/);
  const { __vitePreload } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  assert.equal(
    __vitePreload(() => 'loaded', undefined),
    'loaded',
  );
});

test('leaves other modules alone', () => {
  assert.equal(leanPreload().load('/src/page.ts'), undefined);
});

test('refuses a style sheet that nobody would wait for', () => {
  const { generateBundle } = leanPreload();
  const of = (file: string) => ({ 'page.js': { code: `__vite__mapDeps=(m.f=["${file}"])` } });
  generateBundle(undefined, of('part.js'));
  assert.throws(() => generateBundle(undefined, of('part.css')), /page\.js loads a style sheet/);
});
