import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSiteName, isSameSite, rightsHolder, SITE_FRAMES } from './site-name.ts';

const siteOf = (...lines: string[]) => findSiteName(lines.map((text) => ({ text })))?.name;

for (const { id, form, example } of SITE_FRAMES) {
  test(`the frame “${id}” gives the site’s name`, () => {
    assert.equal(form.exec(example)?.[1], 'Harbour Gazette');
  });
}

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

test('a claim of rights on a short page names the site', () => {
  assert.equal(siteOf('Pier reopens', '© 2021 Harbour Gazette'), 'Harbour Gazette');
});

test('a claim of a corporation, an agency or a photographer does not', () => {
  for (const holder of ['Ironside Holdings LLC', 'The Associated Press', 'Ann Lee']) {
    assert.equal(siteOf('Pier reopens', `© 2021 ${holder}`), undefined, holder);
  }
});

test('of several claims the name that stands in the menus, too, is the site’s', () => {
  assert.equal(
    siteOf(
      'Harbour Gazette',
      'Pier reopens',
      '© 2021 Ironside Media Group',
      '© 2021 Harbour Gazette',
      'Contact Harbour Gazette',
    ),
    'Harbour Gazette',
  );
});

test('names are those of one site but for “The” and the ending of an address', () => {
  assert.ok(isSameSite('The Harbour Gazette', 'harbourgazette.com'));
  assert.ok(!isSameSite('Harbour Gazette', 'Harbour Post'));
});
