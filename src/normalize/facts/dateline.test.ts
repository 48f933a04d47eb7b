import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDateline } from './dateline.ts';

test('a place in capitals makes a dateline, with a source or without', () => {
  assert.deepEqual(readDateline('ROME — The ferry left.'), {
    place: 'ROME',
    source: undefined,
    date: undefined,
    passage: 'ROME —',
  });
  assert.deepEqual(readDateline('ROME, June 18 (Reuters) - The ferry left.'), {
    place: 'ROME',
    source: 'Reuters',
    date: undefined,
    passage: 'ROME, June 18 (Reuters) -',
  });
  assert.equal(readDateline('UN, June 18 – The crew left.')?.place, 'UN');
  assert.equal(readDateline('ROME —The ferry left.')?.passage, 'ROME —');
});

test('a source makes a dateline, with any place or none', () => {
  assert.deepEqual(readDateline('(CNN) — The ferry left.'), {
    place: undefined,
    source: 'CNN',
    date: undefined,
    passage: '(CNN) —',
  });
  assert.equal(readDateline('Rome (AP) — The ferry left.')?.place, 'Rome');
});

test('words in brackets are a source only when they begin as a name does', () => {
  assert.deepEqual(readDateline('ROME (our own man) — The ferry left.'), {
    place: 'ROME',
    source: undefined,
    date: undefined,
    passage: 'ROME (our own man) —',
  });
  assert.equal(readDateline('Rome (via Reuters) — The ferry left.'), undefined);
});

test('an opening that only has a dash is no dateline', () => {
  for (const text of [
    'Rome — The ferry left.',
    'The ferry left.',
    '— The ferry left.',
    'Q — Why did the ferry leave?',
    'ROME—The ferry left.',
    'THIS IS IT — The ferry left.',
    'Question: who pays? Nobody knows.',
    'WATCH: The ferry left.',
    'NATO: The ferry that NATO hired left.',
    'The port (which has two gates) — one of them new — is shut.',
  ]) {
    assert.equal(readDateline(text), undefined, text);
  }
});

test('the shapes of the agencies are read', () => {
  const shapes: [string, string | undefined, string | undefined, string | undefined][] = [
    ['OSTRAVA and BRNO (May 4, 2021) — The', 'OSTRAVA and BRNO', undefined, '2021-05-04'],
    ['OSTRAVA/BRNO, March 9 (Bernama) -- The', 'OSTRAVA/BRNO', 'Bernama', undefined],
    ['OSTRAVA: The', 'OSTRAVA', undefined, undefined],
    ['OSTRAVA, 4 May 2021 (AFP) - The', 'OSTRAVA', 'AFP', '2021-05-04'],
    ['OSTRAVA, MAY 4 (PTI): The', 'OSTRAVA', 'PTI', undefined],
    ['OSTRAVA (epd) - The', 'OSTRAVA', 'epd', undefined],
    ['Ostrava (lby/dpa) – The', 'Ostrava', 'lby/dpa', undefined],
    ['Ostrava, 4 may (EFE).- The', 'Ostrava', 'EFE', undefined],
    [
      'OSTRAVA, Moravia, Czech Republic, May 4 (CTK) — The',
      'OSTRAVA, Moravia, Czech Republic',
      'CTK',
      undefined,
    ],
    ['OSTRAVA, D.C. — The', 'OSTRAVA, D.C.', undefined, undefined],
    ['OSTRAVA, May 4, 2021 /PRNewswire/ -- The', 'OSTRAVA', 'PRNewswire', '2021-05-04'],
    ['OSTRAVA, le 4 mai (AFP) - The', 'OSTRAVA', 'AFP', undefined],
    ['June 23 (UPI) — The', undefined, 'UPI', undefined],
  ];
  for (const [text, place, source, date] of shapes) {
    const read = readDateline(text);
    assert.deepEqual([read?.place, read?.source, read?.date], [place, source, date], text);
  }
});

test('an agency in brackets closes a dateline without a dash, and one behind the dash belongs to it', () => {
  assert.equal(readDateline('Rome, June 18 (PTI) The ferry left.')?.source, 'PTI');
  assert.equal(readDateline('ROME, 18 June (TASS). The ferry left.')?.place, 'ROME');
  assert.equal(readDateline('ROME -- (BUSINESS WIRE) -- The ferry left.')?.source, 'BUSINESS WIRE');
  assert.equal(readDateline('Rome (the old one) The ferry left.'), undefined);
  assert.equal(readDateline('The crew (UPI) The ferry left.'), undefined);
});

test('a known agency stands behind a comma too, another word there is a part of the place', () => {
  assert.deepEqual(readDateline('OSTRAVA, Reuters — The ferry left.'), {
    place: 'OSTRAVA',
    source: 'Reuters',
    date: undefined,
    passage: 'OSTRAVA, Reuters —',
  });
  assert.equal(readDateline('OSTRAVA, Moravia — The ferry left.')?.place, 'OSTRAVA, Moravia');
});

test('a label, an organisation or a word in capitals is no place', () => {
  for (const opening of [
    ...['NATO —', 'FIFA —', 'BREXIT —', 'QUIZ —', 'COLUMN —', 'SOS —', 'CITY GUIDE —'],
    ...['NASA:', 'ESSAY:', 'PODCAST:', 'MEMOIR:'],
  ])
    assert.equal(readDateline(`${opening} The ferry left.`), undefined, opening);
  assert.deepEqual(readDateline('EXCLUSIVE (Reuters) - The ferry left.')?.place, undefined);
  assert.equal(readDateline('READING — The ferry left.')?.place, 'READING');
});

test('letters in brackets are a source where an agency is called so', () => {
  for (const opening of ['WASHINGTON (DC)', 'PORTLAND (OR)', 'LONDON (MEP)', 'HALDEN (VIDEO)']) {
    const read = readDateline(`${opening} — The ferry left.`);
    assert.equal(read?.source, undefined, opening);
    assert.equal(read?.place, opening.split(' ')[0], opening);
  }
  assert.equal(readDateline('HALDEN (NNA) — The ferry left.')?.source, 'NNA');
});

test('a name of several words in brackets is a source with a word of the press, one word of no agency is none', () => {
  assert.equal(readDateline('Lowfield (Bay News) — The ferry left.')?.source, 'Bay News');
  assert.equal(readDateline('Lowfield (Upper Moravia) — The ferry left.'), undefined);
  assert.equal(readDateline('Lowfield (Norway) — The ferry left.'), undefined);
  assert.deepEqual(readDateline('LOWFIELD (Norway) — The ferry left.'), {
    place: 'LOWFIELD',
    source: undefined,
    date: undefined,
    passage: 'LOWFIELD (Norway) —',
  });
});

test('a day alone, and a short or a long label before a colon, are no datelines', () => {
  for (const text of [
    'June 23 — The ferry left.',
    'ABC: The ferry left.',
    'NORTH QUAY OLD TOWN: The ferry left.',
  ]) {
    assert.equal(readDateline(text), undefined, text);
  }
  assert.equal(readDateline('ULM (AP): The ferry left.')?.place, 'ULM');
});
