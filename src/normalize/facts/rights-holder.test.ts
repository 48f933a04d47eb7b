import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rightsHolder } from './rights-holder.ts';

test('the holder of the rights is read in the shapes of such lines', () => {
  for (const line of [
    '© 2021 Harbour Gazette',
    'Copyright © 2019-2021, Harbour Gazette. All rights reserved.',
    '(c) Harbour Gazette 2021 | Terms',
    'Harbour Gazette © 2021',
  ]) {
    assert.equal(rightsHolder(line), 'Harbour Gazette', line);
  }
  assert.equal(rightsHolder('© 2021 All rights reserved.'), undefined);
  assert.equal(rightsHolder('The court spoke of copyright in ten cases.'), undefined);
});
