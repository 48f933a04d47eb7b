import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';

const LARGEST_BYTES = 14_000;
/**
 * The look of the search box's suggestions comes with them, to those who search; what turns pages, with those that turn;
 * that of the page on which readers decode a text stands on that page alone.
 */
const ELSEWHERE = new Set(['suggestions.css', 'right-to-left.css', 'decode.css']);

const sheets = new Map(
  globSync('src/**/*.css')
    .sort()
    .map((path) => [basename(path), readFileSync(path, 'utf8')]),
);

test('all styles together weigh little, even before they are minified', () => {
  const inPages = [...sheets].filter(([file]) => !ELSEWHERE.has(file)).map(([, css]) => css);
  const bytes = gzipSync(inPages.join(''), { level: 9 }).length;
  assert.ok(bytes <= LARGEST_BYTES, `${bytes} bytes compressed, more than ${LARGEST_BYTES}`);
});

test('every rule stands in a cascade layer', () => {
  const turned = readFileSync('src/ui/styles/right-to-left.css', 'utf8');
  assert.deepEqual(
    new Set(turned.match(/^@\S+ \w+/gm)),
    new Set(['@layer tokens', '@layer turned']),
  );
  const imports = /^@import "(?:\.{1,2}\/)+(?:[\w-]+\/)*(?<file>.+?)" layer\(\w+\);\n/gm;
  const layered = [...sheets.values()].flatMap((css) =>
    [...css.matchAll(imports)].map(({ groups }) => groups?.['file']),
  );
  assert.ok(layered.length > 0);
  const loose = [...sheets].filter(([file, css]) => {
    const rules = css.replaceAll(imports, '').replaceAll(/^\/\*.*\*\/$/gm, '');
    const outermost = rules.split('\n').filter((line) => /^\S/.test(line));
    if (file === 'right-to-left.css') return false;
    return !layered.includes(file) && !['', '@layer parts { }'].includes(outermost.join(' '));
  });
  assert.deepEqual(
    loose.map(([file]) => file),
    [],
  );
});

test('colours stand among the tokens alone, each in OKLCH', () => {
  const other = /\b(?:rgba?|hsla?|hwb|lab|lch|color)\(|#[\da-f]{3,8}\b/i;
  const found = [...sheets].filter(
    ([file, css]) => other.test(css) || (file !== 'tokens.css' && css.includes('oklch(')),
  );
  assert.deepEqual(
    found.map(([file]) => file),
    [],
  );
});
