import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignRoles, createDraft } from '../draft.ts';
import { emptyContext, normalize } from '../normalize.ts';
import { readPublishers } from './read-publishers.ts';

const writerOf = (note: string) => {
  const { writer } = readPublishers(
    assignRoles(createDraft(note), new Map([['p1', 'note']])),
    emptyContext,
  ).meta;
  return writer.status === 'stated' ? writer.value : undefined;
};

test('a paper’s name is given without what follows it', () => {
  const opening = 'This article was originally published by the';
  assert.equal(writerOf(`${opening} Harbour Gazette (London)`), 'Harbour Gazette');
  assert.equal(writerOf(`${opening} St. Elmo Post.`), 'St. Elmo Post');
});

test('a note of more than 400 characters names no writer', () => {
  const note = (length: number) =>
    'This story first appeared in Harbour Gazette, '.padEnd(length, 'x');
  assert.equal(writerOf(note(400)), 'Harbour Gazette');
  assert.equal(writerOf(note(401)), undefined);
});

test('a paragraph names no writer, and the reason says what was sought', () => {
  const draft = createDraft('This article was originally published by the Harbour Gazette');
  const { writer, copier } = readPublishers(draft, emptyContext).meta;
  assert.deepEqual(writer, {
    status: 'unknown',
    reason: 'No passage of the file names who wrote the report.',
  });
  assert.deepEqual(copier, {
    status: 'unknown',
    reason: 'No passage of the file names the site that it was copied from.',
  });
});

test('the copier is read from the feed’s line, unless it is known', () => {
  const line = 'The post A ferry appeared first on Harbour News.';
  const draft = createDraft(`It left.\n  ${line}  `);
  const stated = { status: 'stated', value: 'Harbour News', passage: line } as const;
  assert.deepEqual(readPublishers(draft, emptyContext).meta.copier, stated);
  const copier = { status: 'stated', value: 'courier', passage: 'by courier' } as const;
  const known = { ...draft, meta: { ...draft.meta, copier } };
  assert.deepEqual(readPublishers(known, emptyContext).meta.copier, copier);
});

test('a reason that was found before is kept', () => {
  const copier = { status: 'unknown', reason: 'Only an account is named.' } as const;
  const draft = createDraft('It left.');
  const known = { ...draft, meta: { ...draft.meta, copier } };
  assert.deepEqual(readPublishers(known, emptyContext).meta.copier, copier);
});

test('the copier is the site whose name stands behind the headline', () => {
  const draft = createDraft('Pier to reopen after the storm | Harbour Gazette\nIt left.');
  const value = 'Pier to reopen after the storm';
  const copierOf = (headline: string) => {
    const title = { status: 'stated', value: headline, passage: headline } as const;
    return readPublishers({ ...draft, meta: { ...draft.meta, title } }, emptyContext).meta.copier;
  };
  assert.deepEqual(copierOf(value), {
    status: 'stated',
    value: 'Harbour Gazette',
    passage: 'Pier to reopen after the storm | Harbour Gazette',
  });
  assert.equal(copierOf('Pier to reopen').status, 'unknown');
});

test('a paper that is named as the source below the report wrote it; a source of facts did not', () => {
  const prose = 'The ferry left the harbor on Monday, and nobody saw it return before dawn.';
  const writer = (line: string) => {
    const { writer } = readPublishers(
      createDraft(`${prose}\n${prose}\n${line}`),
      emptyContext,
    ).meta;
    return writer.status === 'stated' ? writer.value : undefined;
  };
  assert.equal(writer('Source: Quay Gazette'), 'Quay Gazette');
  for (const line of [
    'Source: Ministry of Fish',
    'Source: Court Register',
    'Source: Official Gazette',
    'Petra',
    '(beta)',
    'uni',
    'Map',
  ])
    assert.equal(writer(line), undefined, line);
});

test('an agency’s sign below the report names its writer, one with other senses only between marks', () => {
  const prose = 'The ferry left the harbor on Monday, and nobody saw it return before dawn.';
  for (const [line, name] of [
    ['– AFP', 'AFP'],
    ['(Reuters)', 'Reuters'],
    ['dpa', 'dpa'],
    ['(Petra)', 'Petra'],
  ] as const) {
    const { writer } = readPublishers(createDraft(`${prose}\n${line}`), emptyContext).meta;
    assert.equal(writer.status === 'stated' && writer.value, name, line);
  }
});

test('a day, a place and a way of printing are no papers', () => {
  for (const note of [
    'This article was originally published on Monday.',
    'This story was first published in June 2019 and has been updated.',
    'This report first appeared in print.',
    'This article was first published in London',
    'This article was first published on Easter Sunday',
    'This story was originally published by accident.',
  ])
    assert.equal(writerOf(note), undefined, note);
  assert.equal(writerOf('This article was first published on Halden Watch.'), 'Halden Watch');
  assert.equal(writerOf('This article first appeared in the Sunday Times'), 'Sunday Times');
});

test('a sentence about a post names no copier', () => {
  const line = 'The post on the corner is from my father, who carved it.';
  const { copier } = readPublishers(createDraft(line), emptyContext).meta;
  assert.equal(copier.status, 'unknown');
});

test('the masthead above a report is no paragraph of it', () => {
  const { blocks, meta } = normalize(
    'Harbour Courier\n\nFerry returns after two nights at sea\n\nThe ferry left the harbor on Monday, and nobody saw it return before dawn.\n\nIt came back on Wednesday, its crew tired and hungry, and tied up at the old pier.\n',
  );
  assert.equal(meta.copier.status === 'stated' && meta.copier.value, 'Harbour Courier');
  assert.deepEqual(
    blocks.map(({ role }) => role),
    ['note', 'title', 'paragraph', 'paragraph'],
  );
});
