import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSiteName } from './site-name.ts';

const siteOf = (...lines: string[]) => findSiteName(lines.map((text) => ({ text })))?.name;

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

const MENU = Array.from({ length: 70 }, (_, i) => `Section ${i}`);

test('on a long page a claim of rights at the foot names the site, one among the pictures does not', () => {
  assert.equal(siteOf(...MENU, '© 2021 Quayside. All rights reserved.'), 'Quayside');
  assert.equal(siteOf('© 2021 Quayside', ...MENU), undefined);
});

test('a house of many papers is no site; the paper that its menus name is', () => {
  assert.equal(siteOf(...MENU, '© 2021 Gannett'), undefined);
  assert.equal(
    siteOf('Contact Quayside', 'Quayside Jobs', 'Quayside Plus', 'Quayside Wine', '© 2021 Gannett'),
    undefined,
    'an address or a claim is wanting',
  );
  assert.equal(
    siteOf(
      'Contact Quayside',
      'Quayside Jobs',
      'info@quayside.com',
      'Quayside Wine',
      '© 2021 Gannett',
    ),
    'Quayside',
  );
});

test('a company’s name supports the site that is called like it', () => {
  assert.equal(
    siteOf('Quayside Jobs', 'Quayside Plus', 'Quayside Wine', '© 2021 Quayside Media Network LLC'),
    'Quayside',
  );
});

test('a name that is short for another by which the page calls itself is not sure', () => {
  const lines = ['© 2021 QBC', 'www.qbc.com', 'About QBC', ...MENU];
  assert.equal(siteOf(...lines, '© 2021 QBC'), 'QBC');
  assert.equal(siteOf(...lines, '© 2021 QBC', 'Contact QBC News'), undefined);
});

test('a paper whose name has “The” keeps it', () => {
  assert.equal(
    siteOf('The Quay Store', 'About The Quay', '© 2021 The Quay', 'The Quay'),
    'The Quay',
  );
});

test('of two sites that a page names alike none is sure, and one that leads is', () => {
  const both = [
    'About Harbour Gazette',
    '© 2021 Harbour Gazette',
    'About Lowfield Herald',
    '© 2021 Lowfield Herald',
  ];
  assert.equal(siteOf(...both), undefined);
  assert.equal(siteOf(...both, 'info@harbourgazette.com'), 'Harbour Gazette');
});

test('of the forms of a name the one that stands most often is given', () => {
  assert.equal(
    siteOf('About HARBOUR GAZETTE', 'Contact Harbour Gazette', '© 2021 Harbour Gazette'),
    'Harbour Gazette',
  );
});

test('who posted is the site by a paper’s name, and another name only where the page has it again', () => {
  assert.equal(siteOf('Pier reopens', 'Posted by Harbour Gazette'), 'Harbour Gazette');
  assert.equal(siteOf('Pier reopens', 'Published by Accident'), undefined);
  assert.equal(siteOf('Haldenwatch', 'Pier reopens', 'Posted by Haldenwatch'), 'Haldenwatch');
});

test('what a page says of itself names its site; what its reporters are told does only beside a nameplate', () => {
  assert.equal(siteOf(...MENU, 'Quayside is supported by its readers.'), 'Quayside');
  assert.equal(siteOf(...MENU, 'If you buy one, Quayside may earn a commission.'), 'Quayside');
  const told = '“It rained for days,” the keeper told Quayside by e-mail.';
  assert.equal(siteOf(...MENU, told), undefined);
  assert.equal(
    siteOf('QUAYSIDE', ...MENU, told, 'Ann Lee is a science writer at Quayside and a swimmer'),
    'Quayside',
  );
});

test('a company’s claim names the site where the page calls itself so elsewhere, without its legal form', () => {
  const claim = '© 2021 Quayside, LLC. All rights reserved.';
  const products = ['Quayside Wine', 'Quayside Rum', 'Quayside Gin'];
  assert.equal(siteOf(...MENU, ...products, claim), undefined);
  assert.equal(siteOf(...MENU, 'Quayside', claim), 'Quayside');
  assert.equal(siteOf(...MENU, 'Quayside', '2021 Quayside, Inc. All Rights Reserved'), 'Quayside');
});

test('of a name and a longer one that holds it the longer is the site’s', () => {
  const lines = ['Contact Chron', 'Chron Shop', 'www.chron.com', 'LowfieldChronicle.com'];
  assert.equal(
    siteOf(...lines, 'About Lowfield Chronicle', 'Lowfield Chronicle Archives'),
    'Lowfield Chronicle',
  );
  assert.equal(siteOf('© 2021 QBC', 'About QBC News', 'Why you can trust QBC News'), 'QBC News');
});

test('names of services are no longer name of the site', () => {
  assert.equal(siteOf('About QBC', '© 2021 QBC', 'Contact QBC Customer Support'), 'QBC');
});

test('a paper may begin with the name of a section, a section is no paper', () => {
  assert.equal(siteOf('World Review', ...MENU, '© 2021 World Review'), 'World Review');
  assert.equal(siteOf('World', 'About World', '© 2021 World'), undefined);
});
