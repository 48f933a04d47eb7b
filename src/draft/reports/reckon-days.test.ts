import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reckonDays } from './reckon-days.ts';

const undated = (...texts: string[]) => ({ published: undefined, texts });

test('a report of a known day is counted from it', () => {
  assert.deepEqual(reckonDays([{ published: '2022-05-10', texts: ['On Friday it rained.'] }]), [
    { written: '2022-05-10', isGuess: false },
  ]);
});

test('a report without a date is counted from the full date in it whose day of the week its lead names', () => {
  const lead = 'The mill burned down on Monday.';
  assert.deepEqual(reckonDays([undated(lead, 'Carrow on May 9, 2022 (a picture)')]), [
    { written: '2022-05-09', isGuess: false },
  ]);
});

test('a date in it of another day of the week may be that of what it tells', () => {
  const lead = 'The mill burned down on Tuesday.';
  assert.deepEqual(reckonDays([undated(lead, 'Carrow on May 9, 2022 (a picture)')]), [
    { written: '2022-05-10', isGuess: true },
  ]);
});

test('else it has the day of what a dated report tells in the words of its lead', () => {
  const known = {
    published: '2022-05-11',
    texts: ['The old mill of Carrow burned down on Monday.'],
  };
  const other = { published: '2022-05-25', texts: ['A school in Halden closed on Monday.'] };
  assert.deepEqual(
    reckonDays([other, known, undated('Fire: on Monday the old mill of Carrow burned.')]).at(-1),
    { written: '2022-05-09', isGuess: false },
  );
});

test('what is told in like words of two days anchors nothing', () => {
  const texts = ['The old mill of Carrow burned down on Monday.'];
  const [one, two] = ['2022-05-11', '2022-05-18'].map((published) => ({ published, texts }));
  assert.ok(one && two);
  assert.equal(reckonDays([one, two, undated(...texts)]).at(-1)?.isGuess, true);
});

test('or the only day of that name in the week of the dated reports that tell of its matter', () => {
  const tell = (published: string) => ({
    published,
    texts: ['The old mill of Carrow is no more.'],
  });
  const lone = undated('The old mill of Carrow burned on Monday.');
  assert.deepEqual(reckonDays([tell('2022-05-09'), tell('2022-05-11'), lone]).at(-1), {
    written: '2022-05-09',
    isGuess: false,
  });
  assert.equal(reckonDays([tell('2022-05-09'), tell('2022-05-17'), lone]).at(-1)?.isGuess, true);
  assert.equal(reckonDays([tell('2022-05-10'), tell('2022-05-11'), lone]).at(-1)?.isGuess, true);
});

test('without any, the day of most others moved back to the day that its lead names is a guess', () => {
  const known = { published: '2022-05-11', texts: [] };
  const lone = undated('On Monday it burned.');
  assert.deepEqual(reckonDays([known, lone]).at(-1), { written: '2022-05-09', isGuess: true });
  assert.deepEqual(reckonDays([lone]), [{ written: undefined, isGuess: true }]);
});

test('a full date of another time says nothing of the report', () => {
  const known = { published: '2022-05-11', texts: [] };
  const old = undated('The mill was built on June 3, 1902.');
  assert.deepEqual(reckonDays([known, old]).at(-1), { written: '2022-05-11', isGuess: true });
});
