import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '#fast-check';
import { structuredScript } from './to-script.ts';

test('no text closes the script or opens a comment', () => {
  const script = structuredScript([
    { '@type': 'Person', name: '</script><!--<script>&\u2028\u2029' },
  ]);
  assert.doesNotMatch(script, /[<>&\u2028\u2029]/);
  assert.equal(JSON.parse(script)['@graph'][0].name, '</script><!--<script>&\u2028\u2029');
});

test('every text comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const script = structuredScript([{ '@type': 'Person', name }]);
      assert.doesNotMatch(script, /[<>&\u2028\u2029]/);
      assert.equal(JSON.parse(script)['@graph'][0].name, name);
    }),
  );
});
