import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTailSplitter } from './title-tail.ts';

const splitTail = (text: string, others: readonly string[]) => createTailSplitter(others)(text);

const HEADLINE = 'Pier to reopen after the storm';

test('what stands behind the headline goes where the headline stands alone, too', () => {
  for (const separator of [' | ', ' – ', ' - ', ' · ', ' « Local | ']) {
    const { title } = splitTail(`${HEADLINE}${separator}Quay News`, [HEADLINE]);
    if (separator.includes('«')) continue;
    assert.equal(title, HEADLINE, separator);
  }
  assert.deepEqual(splitTail(`${HEADLINE} | Local | Quay News`, [HEADLINE]), {
    title: HEADLINE,
    site: 'Quay News',
  });
});

test('or where the site’s name stands alone', () => {
  assert.deepEqual(splitTail(`${HEADLINE} - Quay News`, ['Quay News']), {
    title: HEADLINE,
    site: 'Quay News',
  });
});

test('a headline keeps a dash or bar of its own', () => {
  for (const own of [`${HEADLINE} – and nobody cheers`, `Exclusive | ${HEADLINE}`]) {
    assert.deepEqual(splitTail(own, ['Quay News']), { title: own, site: undefined });
  }
});

test('a bar behind which nothing stands goes', () => {
  assert.equal(splitTail(`${HEADLINE}  |`, []).title, HEADLINE);
});

test('the path before the headline goes where the headline stands alone, too', () => {
  assert.equal(splitTail(`Home » ${HEADLINE}`, [HEADLINE]).title, HEADLINE);
  assert.equal(splitTail(`Home » ${HEADLINE}`, []).title, `Home » ${HEADLINE}`);
});

test('a site’s address, a paper’s name and the holder of the rights stand behind a headline alone, too', () => {
  for (const [site, line] of [
    ['quaynews.com', ''],
    ['Lowfield Gazette', ''],
    ['Quayside', '© 2021 Quayside. All rights reserved.'],
  ] as const)
    assert.deepEqual(splitTail(`${HEADLINE} | ${site}`, [line]), { title: HEADLINE, site });
  assert.equal(splitTail(`${HEADLINE} | Quayside`, ['']).site, undefined);
});

test('a date of a path with strokes goes with the path', () => {
  assert.equal(splitTail(`Date 4/5/2021 Home » ${HEADLINE}`, [HEADLINE]).title, HEADLINE);
});

test('bars behind which nothing stands name no site', () => {
  assert.deepEqual(splitTail(`${HEADLINE} | Local ||`, [HEADLINE]), {
    title: HEADLINE,
    site: undefined,
  });
});

test('the headline’s own line proves nothing of it, and a second one like it does', () => {
  const text = `${HEADLINE} |`;
  const line = `Home » ${HEADLINE}`;
  assert.equal(createTailSplitter([line])(line, 0).title, line);
  assert.equal(createTailSplitter([line, text])(line, 0).title, HEADLINE);
  const owner = '© 2021 Quayside';
  const tail = `${HEADLINE} | Quayside`;
  assert.equal(createTailSplitter([tail, owner])(tail, 0).site, 'Quayside');
});
