import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { en } from '../../src/text/en.ts';
import { findSentences } from './find-sentences.ts';
import { NOT_READ_FILES, NOT_READ_WORDS } from './not-read.ts';

const sources = globSync('src/{pages,layouts,features,ui,text}/**/*.{ts,astro}')
  .filter((file) => !/\.test\.ts$|^src\/text\/[a-z]{2}\//.test(file))
  .map((file) => ({ file, source: readFileSync(file, 'utf8') }));

const sheets = globSync('src/**/*.css').map((file) => ({
  file,
  source: readFileSync(file, 'utf8'),
}));

test('styles say no word of their own', () => {
  const found = sheets.flatMap(({ file, source }) =>
    [...source.matchAll(/\bcontent:[^;]*/g)]
      .filter(([content]) => (content.match(/"[^"]*"/g) ?? []).some((said) => /\p{L}/u.test(said)))
      .map(([content]) => `${file}: ${content}`),
  );
  assert.deepEqual(found, [], 'Move these to src/text/en/spoken.ts');
});

test('no sentence stands outside of the catalogue', () => {
  const found = sources
    .filter(({ file }) => !NOT_READ_FILES.has(file))
    .flatMap(({ file, source }) =>
      findSentences(source, file.endsWith('.astro'))
        .filter((words) => !NOT_READ_WORDS.has(words))
        .map((words) => `${file}: ${words}`),
    );
  assert.deepEqual(found, [], 'Move these to src/text/en/, or say in not-read.ts who reads them');
});

test('every exemption is needed', () => {
  const files = new Set(sources.map(({ file }) => file));
  assert.deepEqual(
    [...NOT_READ_FILES.keys()].filter((file) => !files.has(file)),
    [],
  );
});

test('every sentence of the catalogue is said somewhere', () => {
  const catalogue = globSync('src/text/en/*.ts').map((file) => readFileSync(file, 'utf8'));
  const said = sheets.flatMap(({ source }) =>
    [...source.matchAll(/--say-([a-z]+)/g)].map(([, name]) => `spoken.${name}`),
  );
  const code = [...sources.map(({ source }) => source), ...catalogue, ...said].join('\n');
  const unsaid = Object.entries(en).flatMap(([section, sentences]) =>
    Object.keys(sentences)
      .filter((key) => !isSaid(code, section, key))
      .map((key) => `${section}.${key}`),
  );
  assert.deepEqual(unsaid, []);
});

/** Whether code names a sentence by its path, or by a key that it chooses. */
function isSaid(code: string, section: string, key: string): boolean {
  return new RegExp(`\\b${section}(?:\\.${key}\\b|\\[[^\\]]*'${key}')`).test(code);
}

test('words are found in text, in attributes that are read out, and in code', () => {
  const astro = `---\nconst a = n === 1 ? 'One thing' : \`\${n} things in all\`;\n---\n<p class="a b">Some words <b title="Its title">{a}</b></p><Part heading="People" /><script>say('Not this');</script>`;
  assert.deepEqual(findSentences(astro, true), [
    'One thing',
    'things in all',
    'Some words',
    'Its title',
    'People',
  ]);
  assert.deepEqual(
    findSentences(`import a from './A b.ts';\nthrow new Error('For who runs it');`, false),
    [],
  );
});
