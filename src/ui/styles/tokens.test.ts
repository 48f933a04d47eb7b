import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { COLOURS } from '../colours.ts';
import { contrast, type Oklch, toHex } from './contrast.ts';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const OKLCH = /oklch\(([\d.]+)% ([\d.]+) ([\d.]+)\)/;

/** A token's colour in light or dark. */
function colour(name: string, scheme: 'light' | 'dark'): Oklch {
  const value = new RegExp(`--${name}: light-dark\\((oklch\\(.*?\\)), (oklch\\(.*?\\))\\)`).exec(
    css,
  );
  const [, lightness, chroma, hue] = OKLCH.exec(value?.[scheme === 'light' ? 1 : 2] ?? '') ?? [];
  assert.ok(hue !== undefined, `--${name} is a pair of OKLCH colours`);
  return { lightness: Number(lightness) / 100, chroma: Number(chroma), hue: Number(hue) };
}

const backgrounds = ['paper', 'sheet', 'doubt', 'rubric-wash'];

for (const scheme of ['light', 'dark'] as const) {
  test(`text stands out from every background, ${scheme}`, () => {
    for (const text of ['ink', 'ink-soft', 'rubric', 'link']) {
      for (const background of backgrounds) {
        const ratio = contrast(colour(text, scheme), colour(background, scheme));
        assert.ok(ratio >= 4.5, `${text} on ${background}: ${ratio.toFixed(2)}`);
      }
    }
  });

  test(`reading text has the highest grade of contrast, ${scheme}`, () => {
    assert.ok(contrast(colour('ink', scheme), colour('paper', scheme)) >= 7);
  });

  test(`controls stand out from the page, ${scheme}`, () => {
    for (const line of ['rule-strong', 'rubric']) {
      assert.ok(contrast(colour(line, scheme), colour('paper', scheme)) >= 3, line);
    }
  });
}

test('black on white has the greatest contrast there is', () => {
  const grey = (lightness: number): Oklch => ({ lightness, chroma: 0, hue: 0 });
  assert.ok(Math.abs(contrast(grey(0), grey(1)) - 21) < 0.01);
});

test('cards, manifest and icons have the colours of the pages', () => {
  for (const [name, hex] of Object.entries(COLOURS)) {
    assert.equal(toHex(colour(name, 'light')), hex, name);
  }
});

test('the drawn icon has the colours of the pages', () => {
  const icon = readFileSync(new URL('../../../public/favicon.svg', import.meta.url), 'utf8');
  const { paper, rule, rubric } = COLOURS;
  assert.deepEqual(icon.match(/#[0-9a-f]{3,8}\b/gi), [paper, rule, rubric]);
});

test('no other file writes a colour in figures', () => {
  const sources = globSync('src/{features,layouts,pages,ui,styleguide}/**/*.{ts,astro,css}').filter(
    (path) => !/\.test\.ts$|\/colours\.ts$/.test(path),
  );
  assert.ok(sources.length > 100);
  const coloured = sources.filter((path) => /#[0-9a-f]{6}\b/i.test(readFileSync(path, 'utf8')));
  assert.deepEqual(coloured, []);
});
