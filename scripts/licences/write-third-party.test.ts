import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { writeThirdParty } from './write-third-party.ts';

/** Licences under which the site may carry a package along. */
const FREE =
  /^\(?(?:MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|OFL-1\.1|CC0-1\.0|CC-BY-4\.0|MPL-2\.0|BlueOak-1\.0\.0|Unlicense|Python-2\.0|WTFPL)\b/;

/** Runs while the site is built, and leaves none of itself in it. */
const AT_BUILD_TIME = /^\| citeproc \|/;

test('THIRD-PARTY.md lists what is installed: run npm run licences', () => {
  const namesIn = (text: string) => text.match(/^\| \S+ \|/gm);
  assert.deepEqual(namesIn(readFileSync('THIRD-PARTY.md', 'utf8')), namesIn(writeThirdParty()));
});

test('every package that ships has a free licence', () => {
  const rows = writeThirdParty().match(/^\| \S+ \| \d.*$/gm) ?? [];
  assert.ok(rows.length > 10);
  for (const row of rows.filter((one) => !AT_BUILD_TIME.test(one)))
    assert.match(row.split(' | ')[2] ?? '', FREE, row);
});
