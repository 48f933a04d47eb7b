import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contrast, toHex } from './contrast.ts';

const grey = (lightness: number) => ({ lightness, chroma: 0, hue: 0 });

test('colours are those of sRGB, the very dark ones too', () => {
  assert.equal(toHex(grey(0)), '#000000');
  assert.equal(toHex(grey(0.1)), '#030303');
  assert.equal(toHex(grey(1)), '#ffffff');
  assert.equal(toHex({ lightness: 0.62796, chroma: 0.25768, hue: 29.234 }), '#ff0000');
});

test('a colour beyond sRGB is the nearest that its channels have', () => {
  assert.equal(toHex({ lightness: 0.62796, chroma: 0.4, hue: 29.234 }), '#ff0000');
});

test('contrast is one with itself, and the same either way', () => {
  assert.equal(contrast(grey(0.5), grey(0.5)), 1);
  assert.equal(contrast(grey(0), grey(1)), contrast(grey(1), grey(0)));
});
