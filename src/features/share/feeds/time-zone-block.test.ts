import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import fc from '#fast-check';
import { timeZoneBlock } from './time-zone-block.ts';

test('a zone without summer time has one offset', () => {
  const block = timeZoneBlock('Asia/Kolkata', Date.UTC(2021, 0, 1), Date.UTC(2022, 0, 1));
  assert.deepEqual(block.split('\r\n'), [
    'BEGIN:VTIMEZONE',
    'TZID:Asia/Kolkata',
    'BEGIN:STANDARD',
    'DTSTART:20210101T053000',
    'TZOFFSETFROM:+0530',
    'TZOFFSETTO:+0530',
    'END:STANDARD',
    'END:VTIMEZONE',
  ]);
});

test('summer time is daylight time, and a rule says when it begins and ends each year', () => {
  const block = timeZoneBlock('America/St_Johns', Date.UTC(2018, 0, 1), Date.UTC(2021, 0, 1));
  assert.match(
    block,
    /BEGIN:DAYLIGHT\r\nDTSTART:20180311T020000\r\nTZOFFSETFROM:-0330\r\nTZOFFSETTO:-0230\r\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU\r\nEND:DAYLIGHT/,
  );
  assert.match(
    block,
    /BEGIN:STANDARD\r\nDTSTART:20181104T020000\r\nTZOFFSETFROM:-0230\r\nTZOFFSETTO:-0330\r\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU\r\nEND:STANDARD/,
  );
});

test('a rule that was given up has an end, and clocks that stay put forward are standard time', () => {
  const brazil = timeZoneBlock('America/Sao_Paulo', Date.UTC(2014, 5, 1), Date.UTC(2022, 0, 1));
  assert.match(brazil, /BEGIN:DAYLIGHT\r\n(?:(?!END:).*\r\n)*RRULE:\S+;UNTIL=2017\d{4}T030000Z/);
  const korea = timeZoneBlock('Asia/Pyongyang', Date.UTC(2014, 0, 1), Date.UTC(2020, 0, 1));
  assert.doesNotMatch(korea, /DAYLIGHT/);
});

const YEAR_MS = 366 * 86_400_000;
const zones = Intl.supportedValuesOf('timeZone');

test('another library finds the offset of every moment in every zone', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: Date.UTC(1995, 0, 1), max: Date.UTC(2030, 0, 1) }),
      (zone, moment) => {
        const text = timeZoneBlock(zone, moment - 2 * YEAR_MS, moment + 2 * YEAR_MS);
        const read = new ICAL.Timezone({
          component: new ICAL.Component(ICAL.parse(text)),
          tzid: zone,
        });
        const at = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
        const { year, month, day, hour, minute, second } = at;
        const time = new ICAL.Time({ year, month, day, hour, minute, second, isDate: false }, read);
        // A moment of the hour that the clocks show twice has two offsets.
        const offsets = ['earlier', 'later'].map(
          (disambiguation) =>
            at.toPlainDateTime().toZonedDateTime(zone, {
              disambiguation: disambiguation as 'earlier' | 'later',
            }).offsetNanoseconds / 1e9,
        );
        assert.ok(offsets.includes(time.utcOffset()), `${zone} ${at} ${time.utcOffset()}\n${text}`);
      },
    ),
    { numRuns: 200 },
  );
});
