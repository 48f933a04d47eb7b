import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalizeFully } from './context.ts';

const readingOf = (...paragraphs: string[]) => normalizeFully(`${paragraphs.join('\n\n')}\n`);

test('a word that stands wherever a common one would is proved by its own frequency and undone', () => {
  const { text, spin, edits } = readingOf(
    'Mussel beds off Carrow to rest for two years',
    'Fishermen will stay away from wibble mussel beds at wibble mouth of wibble river for two years, wibble county said on Monday after a count of young shells.',
    'Wibble count found half as many as in 2019. A warm winter and wibble loss of sea grass are wibble likely causes, said Ida Brandt, who has studied wibble beds for wibble county since 2004.',
    'Boats may still cross wibble bay, and wibble ban does not touch wibble oyster farms on wibble north shore.',
  );
  assert.equal(spin.spun, true);
  assert.doesNotMatch(text, /wibble/i);
  assert.match(text, /^The count found half/mu);
  assert.match(text, /causes, said Ida Brandt/);
  assert.match(edits[0]?.reason ?? '', /“wibble” stands \d+ times in this text/);
});

test('a word that is only frequent, because the text is about it, stays', () => {
  const { text, spin, edits } = readingOf(
    'Mussel beds off Carrow to rest for two years',
    'Fishermen will stay away from the mussel beds at the mouth of the river for two years. Mussel farms are not touched, and mussel prices are not expected to rise, the county said.',
    'A mussel can filter a bath of water in a day, and mussel shells hold the sand. Where mussel beds are lost, the shore goes with them.',
  );
  assert.equal(spin.spun, false);
  assert.deepEqual(edits, []);
  assert.match(text, /mussel shells hold the sand/);
});

test('set phrases that were taken apart show a reworded text, and are put together again', () => {
  const { text, spin } = readingOf(
    'School of nursing opens a new ward',
    'The school bought a program of counterfeit consciousness that looks for bosom malignancy, and it trains its nurses in the care of kidney disappointment.',
    'The roof carries sun oriented boards that feed the ward, and the machine was taught by profound learning on pictures of coronary illness from three towns.',
  );
  assert.equal(spin.spun, true);
  for (const plain of ['artificial intelligence', 'breast cancer', 'kidney failure', 'solar']) {
    assert.match(text, new RegExp(plain));
  }
});

test('three set phrases taken apart are proof, however plain the text around them is', () => {
  const { spin, edits, flags } = readingOf(
    'Port of Carrow counts its ships',
    'The port of Carrow counts its ships by a program of counterfeit consciousness, it said on Monday, and the cameras that it needs stand on the roof of the old mill.',
    'They run on sun oriented force. The harbour master, Ida Brandt, said that her people had looked at pictures for four years and would now look at the sea again.',
    'The town gave the money after a pilot fell ill with bosom malignancy and nobody could be found for her place.',
  );
  assert.equal(spin.spun, true);
  assert.ok(edits.length + flags.length >= 3);
});

test('each edit says what its evidence is, and each doubt is in words', () => {
  const { edits, flags } = readingOf(
    'Ferry to be sold',
    'The burgomaster of Hale said that the municipality would vend the ferry and erect a new edifice for its denizens, a personage of the council told the assemblage.',
    'Its progeny would lack a natatorium, and a throng of denizens came to the edifice to animadvert, in the hope that the burgomaster would find the pecuniary means for one.',
  );
  const likelier = edits.filter(({ rule }) => rule === 'likelier-word');
  assert.ok(likelier.length > 0);
  for (const { reason, grade } of likelier) {
    assert.match(reason, /^“.+” is .*likelier here than “.+” in a model of American English/u);
    assert.equal(grade, 'likely');
  }
  assert.ok(flags.every(({ reason }) => reason.length > 0));
});
