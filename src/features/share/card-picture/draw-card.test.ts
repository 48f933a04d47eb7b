import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import type { Card } from '../cards/card.ts';
import { drawCard as draw } from './draw-card.ts';
import { loadTypeface } from './typeface.ts';

const types = { 400: loadTypeface(400), 600: loadTypeface(600) };
const drawCard = (words: Card) => draw(words, types);

const card = {
  label: 'Report · Gazette · 2 May 2021',
  title: 'A title with ł, Ω and Ж',
  text: 'Some words.',
  note: 'Nothing was changed',
  site: 'The fair',
  omission: 'Some words are left out',
};

test('a card is drawn the same twice, small, and as large as it must be', async () => {
  const [one, other] = [await drawCard(card), await drawCard(card)];
  assert.ok(one.equals(other));
  assert.deepEqual([one.readUInt32BE(16), one.readUInt32BE(20)], [1200, 630]);
  assert.ok(one.length < 20_000);
});

test('letters that the type does not have are left out, not drawn as boxes', async () => {
  const gaps = {
    ...card,
    title: 'A title with […]',
    note: `${card.note} · ${card.omission}`,
  };
  assert.deepEqual(
    await drawCard({ ...card, title: 'A title with 港町 🎉' }),
    await drawCard(gaps),
  );
  // What one sees as one character is left out whole.
  assert.deepEqual(
    await drawCard({ ...card, title: 'A title with 1\u{20e3}\u{1112}\u{1161}' }),
    await drawCard(gaps),
  );
});

test('a letter is the same with its mark in it or beside it, a space that holds words together in all widths', async () => {
  const cards = ['Caf\u{e9}\u{a0}!', 'Cafe\u{301}\u{202f}!'].map((title) => ({ ...card, title }));
  const [one, other] = await Promise.all(cards.map(drawCard));
  assert.ok(one && other?.equals(one));
});

test('a card with words in Arabic letters and others that there is no type for says what is left out', async () => {
  const arabic = { ...card, title: 'فاز الفريق' };
  assert.deepEqual(
    await drawCard({ ...arabic, label: 'Report · 港町' }),
    await drawCard({ ...arabic, label: 'Report · […]', note: `${card.note} · ${card.omission}` }),
  );
});

/** The colours of some pixels of a card, in hexadecimal digits. */
async function coloursAt(png: Buffer, places: readonly (readonly [x: number, y: number])[]) {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return places.map(([x, y]) => {
    const at = (y * info.width + x) * info.channels;
    return data.subarray(at, at + 3).toString('hex');
  });
}

test('edge, paper and the rule above the foot have their colours', async () => {
  const places = [
    [5, 300],
    [40, 300],
    [600, 527],
  ] as const;
  assert.deepEqual(await coloursAt(await drawCard(card), places), ['9c2620', 'fcfaf6', '1f1915']);
});

test('words that there is no room for are left out, so that none lies over the rule', async () => {
  const png = await drawCard({ ...card, title: 'W'.repeat(400), text: 'Some words.' });
  const places = Array.from({ length: 1114 }, (_, x) => [x + 50, 521] as const);
  assert.deepEqual(new Set(await coloursAt(png, places)), new Set(['fcfaf6']));
});

test('other words give another picture', async () => {
  assert.notDeepEqual(await drawCard(card), await drawCard({ ...card, title: 'Another' }));
});

test('words in Arabic letters are drawn, whole or as far as they fit', async () => {
  const arabic = { ...card, title: 'فاز الفريق بالكأس', text: 'كانت المباراة صعبة' };
  const one = await drawCard(arabic);
  assert.ok(one.equals(await drawCard(arabic)));
  assert.notDeepEqual(one, await drawCard({ ...arabic, title: '', text: '' }));
  assert.notDeepEqual(one, await drawCard({ ...arabic, text: 'كانت المباراة سهلة' }));
  const long = await drawCard({ ...arabic, text: 'كانت المباراة صعبة '.repeat(60) });
  assert.deepEqual([long.readUInt32BE(16), long.readUInt32BE(20)], [1200, 630]);
});

test('a word that is longer than a line is drawn over several, as far as it fits', async () => {
  const none = await drawCard({ ...card, title: '', text: '' });
  for (const length of [90, 2000]) {
    const title = `ا${'W'.repeat(length)}`;
    const drawn = await drawCard({ ...card, title, text: '' });
    assert.deepEqual([drawn.readUInt32BE(16), drawn.readUInt32BE(20)], [1200, 630]);
    assert.notDeepEqual(drawn, none);
  }
});

test('marks of another language in Arabic words are words', async () => {
  const marked = { ...card, title: 'الكأس <b>لنا</b> & لكم' };
  assert.ok((await drawCard(marked)).length > 0);
});

test('the card of a site in Arabic has its edge and its lines on the right', async () => {
  const turned = {
    label: 'تقرير · المرسى',
    title: 'فاز الفريق بالكأس',
    text: '',
    note: 'الكلمات كما هي في التقارير',
    site: 'خليج الصدف',
    omission: 'حُذفت كلمات',
  };
  const edge = async (left: number) => {
    const [red = 0, green = 0] = await sharp(await drawCard(turned))
      .extract({ left, top: 300, width: 1, height: 1 })
      .removeAlpha()
      .raw()
      .toBuffer();
    return red - green > 80;
  };
  assert.deepEqual([await edge(2), await edge(1188)], [false, true]);
  assert.notDeepEqual(await drawCard(turned), await drawCard({ ...turned, note: 'كلمات أخرى' }));
  assert.notDeepEqual(await drawCard(turned), await drawCard({ ...turned, label: 'حدث' }));
});
