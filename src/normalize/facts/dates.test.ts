import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datesBetween, findDates, findDays, readsDayFirst, weekdayOf } from './dates.ts';

const dates = (text: string) => findDates(text).map(({ date, passage }) => [date, passage]);

test('a full date is read in each of its forms', () => {
  assert.deepEqual(dates('June 4, 2021; 4 June 2021; 4th of June 2021; 2021-06-04; Jun. 4 2021'), [
    ['2021-06-04', 'June 4, 2021'],
    ['2021-06-04', '4 June 2021'],
    ['2021-06-04', '4th of June 2021'],
    ['2021-06-04', '2021-06-04'],
    ['2021-06-04', 'Jun. 4 2021'],
  ]);
  assert.deepEqual(dates('Le 1er juin 2021, am 4. März 2021, el 4 de junio de 2021'), [
    ['2021-06-01', '1er juin 2021'],
    ['2021-03-04', '4. März 2021'],
    ['2021-06-04', '4 de junio de 2021'],
  ]);
});

test('every day of a year is read, the last of each month too', () => {
  for (let at = Date.UTC(2021, 0, 1); at < Date.UTC(2022, 0, 1); at += 86_400_000) {
    const day = new Date(at);
    const iso = day.toISOString().slice(0, 10);
    const [american, british] = ['en-US', 'en-GB'].map((language) =>
      new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(day),
    );
    for (const written of [iso, american, british]) {
      assert.deepEqual(dates(`Seen ${written}.`), [[iso, written]]);
    }
  }
});

test('a day that no calendar has is no date', () => {
  assert.deepEqual(dates('February 30, 2021 and 2021-04-31'), []);
  assert.deepEqual(dates('February 29, 2020'), [['2020-02-29', 'February 29, 2020']]);
});

test('a date without its year, or inside a longer number, is no full date', () => {
  assert.deepEqual(dates('June 4 and 12021-06-04 and 2021-06-041'), []);
});

test('offsets are those of the passage', () => {
  const text = 'On June 4, 2021, it rained.';
  const [found] = findDates(text);
  assert.equal(text.slice(found?.start, found?.end), 'June 4, 2021');
});

test('the weekday of a date is that of the calendar', () => {
  assert.equal(weekdayOf('2021-06-04'), 'Friday');
  assert.equal(weekdayOf('2000-02-29'), 'Tuesday');
});

test('the days between two dates hold both, and end after a month', () => {
  assert.deepEqual(datesBetween('2020-02-28', '2020-03-01'), [
    '2020-02-28',
    '2020-02-29',
    '2020-03-01',
  ]);
  assert.deepEqual(datesBetween('2020-03-01', '2020-02-28'), []);
  assert.equal(datesBetween('2020-01-01', '2021-01-01').length, 31);
});

test('a date in figures is read where it can be one day only', () => {
  assert.deepEqual(dates('27/11/2017; 10/31/2019; 23.10.2019; 2018/10/05; 05/05/2017'), [
    ['2017-11-27', '27/11/2017'],
    ['2019-10-31', '10/31/2019'],
    ['2019-10-23', '23.10.2019'],
    ['2018-10-05', '2018/10/05'],
    ['2017-05-05', '05/05/2017'],
  ]);
  assert.deepEqual(dates('05/06/2017; 32/13/2017; 1.2.2019.4'), []);
});

test('where the page shows the order, every date in figures is read', () => {
  assert.equal(readsDayFirst('27/11/2017 and 05/06/2017'), true);
  assert.equal(readsDayFirst('11/27/2017'), false);
  assert.equal(readsDayFirst('27/11/2017 and 11/27/2017'), undefined);
  assert.equal(readsDayFirst('05/06/2017'), undefined);
  assert.deepEqual(
    findDates('05/06/2017', true).map(({ date }) => date),
    ['2017-06-05'],
  );
  assert.deepEqual(
    findDates('05/06/2017', false).map(({ date }) => date),
    ['2017-05-06'],
  );
});

test('months are read in the languages of the page, and in Chinese figures', () => {
  assert.deepEqual(
    dates('Maret 30, 2015; 4 czerwca 2021; 4 haziran 2021; 4 июня 2021; 2021年6月4日').map(
      ([date]) => date,
    ),
    ['2015-03-30', '2021-06-04', '2021-06-04', '2021-06-04', '2021-06-04'],
  );
});

test('a clock time or a word that was glued to the year does not hide the date', () => {
  assert.deepEqual(dates('NOV 20 20194:29 AM'), [['2019-11-20', 'NOV 20 2019']]);
  assert.deepEqual(dates('18.11.2019Get short URL'), [['2019-11-18', '18.11.2019']]);
  assert.deepEqual(dates('2019-11-19T12:48:14Z'), [['2019-11-19', '2019-11-19']]);
});

test('a day without a year is found with its month', () => {
  assert.deepEqual(
    findDays('Posted Nov 19, 6:51 AM').map(({ month, day, passage }) => [month, day, passage]),
    [[11, 19, 'Nov 19']],
  );
});

test('a word that is a month in another language, or in small letters, is no month', () => {
  for (const text of [
    'Three held out 20 days',
    'New rules set 12 passengers as limit',
    'The crew must march 12 miles',
    'Years ago 5 boats sank',
    'Mars 4 lands',
  ])
    assert.deepEqual(findDays(text), [], text);
  const month = (text: string, language: string) => findDays(text, language)[0]?.month;
  assert.equal(month('20 out às 10h', 'pt'), 10);
  assert.equal(month('le 4 mars', 'fr'), 3);
  assert.equal(month('Ostrava, 4 may', 'all'), 5);
});

test('a month between hyphens is read', () => {
  assert.deepEqual(dates('Published 14-Mar-2019'), [['2019-03-14', '14-Mar-2019']]);
});

test('three short figures are a date before a clock, where they can be one day only', () => {
  assert.deepEqual(dates('11/18/19 6:38 AM; 11/18/98, 06:38'), [
    ['2019-11-18', '11/18/19'],
    ['1998-11-18', '11/18/98'],
  ]);
  assert.deepEqual(dates('11/18/19; 18/11/19 6:38; 10/11/12 6:38; 31/12/19 or 6:38'), []);
  assert.deepEqual(
    findDates('18/11/19 at 6:38', true).map(({ date }) => date),
    ['2019-11-18'],
  );
});

test('dates in Arabic are read in both rows of figures, and with the months of each region', () => {
  for (const [line, date, passage] of [
    ['الأحد ٣ مارس ٢٠١٩ - ١٨:٤٠', '2019-03-03', '٣ مارس ٢٠١٩'],
    ['آخر تحديث: 4 آذار 2019', '2019-03-04', '4 آذار 2019'],
    ['بيروت، 12 كانون الثاني 2020', '2020-01-12', '12 كانون الثاني 2020'],
    ['9 تشرين الأول، 2021', '2021-10-09', '9 تشرين الأول، 2021'],
    ['4 مارس/آذار 2019', '2019-03-04', '4 مارس/آذار 2019'],
    ['20 من يوليو 2022', '2022-07-20', '20 من يوليو 2022'],
    ['نشر في ٢٠١٩/٠٣/٠٤', '2019-03-04', '٢٠١٩/٠٣/٠٤'],
    ['الجزائر 5 جويلية 2018', '2018-07-05', '5 جويلية 2018'],
  ] as const) {
    assert.deepEqual(dates(line), [[date, passage]], line);
  }
  assert.equal(findDays('يوم ٤ مارس', 'ar')[0]?.month, 3);
  assert.equal(findDays('يوم ٤ مارس', 'ar')[0]?.passage, '٤ مارس');
});
