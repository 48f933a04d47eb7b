import assert from 'node:assert/strict';
import { test } from 'node:test';
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

test('each change of the clocks is told in the time before it', () => {
  const block = timeZoneBlock('Europe/Lisbon', Date.UTC(2021, 0, 1), Date.UTC(2022, 0, 1));
  assert.match(block, /DTSTART:20210328T010000\r\nTZOFFSETFROM:\+0000\r\nTZOFFSETTO:\+0100/);
  assert.match(block, /DTSTART:20211031T020000\r\nTZOFFSETFROM:\+0100\r\nTZOFFSETTO:\+0000/);
  assert.equal(block.match(/BEGIN:STANDARD/g)?.length, 3);
});
