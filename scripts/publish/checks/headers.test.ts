import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COMMON_HEADERS } from '../../deploy/headers.ts';
import { readPage } from '../read-page.ts';
import { checkHeaders } from './headers.ts';

/** What is said of a site whose front page comes with these headers. */
function said(address: string, sent: readonly (readonly [name: string, value: string])[]) {
  const home = {
    ...{ address, path: '', role: 'home' as const, from: undefined, status: 200 },
    ...{ bytes: new Uint8Array(), cut: false, page: readPage('') },
    headers: new Headers(sent.map(([name, value]): [string, string] => [name, value])),
  } as const;
  const rest = {
    builtFor: address,
    stories: [],
    left: 0,
    lost: home,
    aliases: new Map(),
    plain: undefined,
  };
  return checkHeaders({ address, seen: [home], ...rest }).map(({ what }) => what);
}
const SITE = 'https://a.example/';

test('every header that is written for hosts is looked for', () => {
  assert.deepEqual(said(SITE, COMMON_HEADERS), []);
  for (const [name] of COMMON_HEADERS) {
    const others = COMMON_HEADERS.filter(([other]) => other !== name);
    assert.deepEqual(said(SITE, others), [
      `Pages come without these headers, or with others: ${name}`,
    ]);
  }
});

test('a host may be stricter, and without encryption says nothing of it', () => {
  const changed = new Map([...COMMON_HEADERS, ['Referrer-Policy', 'same-origin']] as const);
  changed.set('Strict-Transport-Security', 'max-age=31536000');
  assert.deepEqual(said(SITE, [...changed]), []);
  changed.delete('Strict-Transport-Security');
  assert.deepEqual(said('http://localhost/', [...changed]), []);
});
