import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { When } from '../../schemas/when.ts';
import type { PhaseEvents, TimelineEvent } from '../../story/story.ts';
import { layOutSchedule } from './lay-out-schedule.ts';

const ZONE = 'Europe/Lisbon';

const event = (id: string, when: When, length?: string) =>
  ({
    id,
    when,
    lasted: length === undefined ? [] : [{ length }],
    passages: [],
  }) as unknown as TimelineEvent;

const day = (number: number) => `2021-05-${String(number).padStart(2, '0')}`;
const on = (phase: string, ...events: TimelineEvent[]): PhaseEvents => ({ phase, events });
const at = (phase: string, hour: string) => ({ from: `${phase}T${hour}`, circa: false });

test('the days that have an event with a length stand on one axis', () => {
  const schedule = layOutSchedule(
    [
      on('before', event('long-ago', at(day(1), '08:00'), 'PT1H')),
      on(
        day(2),
        event('talk', at(day(2), '09:30'), 'PT1H'),
        event('day-alone', { from: day(2), circa: false }),
      ),
      on(day(3)),
      on(day(4), event('walk', at(day(4), '19:00'), 'PT30M')),
    ],
    ZONE,
  );
  assert.deepEqual(
    schedule?.days.map(({ phase, events }) => [phase, events.map((one) => one.event.id)]),
    [
      [day(2), ['talk']],
      [day(4), ['walk']],
    ],
  );
  assert.deepEqual(schedule.hours, [9, 21]);
});

test('a single short event has half a day around it', () => {
  const only = (hour: string) =>
    layOutSchedule([on(day(1), event('talk', at(day(1), hour), 'PT10M'))], ZONE)?.hours;
  assert.deepEqual(only('10:10'), [3, 15]);
  assert.deepEqual(only('23:45'), [12, 24]);
  assert.deepEqual(only('00:05'), [0, 12]);
});

test('hours alone are shown when they are several', () => {
  const moments = (count: number) =>
    layOutSchedule(
      [
        on(
          day(1),
          ...Array.from({ length: count }, (_, i) => event(`e${i}`, at(day(1), `1${i}:00`))),
        ),
      ],
      ZONE,
    );
  assert.equal(moments(2), undefined);
  assert.equal(moments(3)?.days[0]?.events.length, 3);
});

test('there is none for a story of many days, of one without hours, or of nothing', () => {
  const days = Array.from({ length: 20 }, (_, i) =>
    on(day(i + 1), event(`e${i}`, at(day(i + 1), '10:00'), 'PT1H')),
  );
  assert.equal(layOutSchedule(days.slice(0, 12), ZONE)?.days.length, 12);
  assert.equal(layOutSchedule(days, ZONE), undefined);
  assert.equal(
    layOutSchedule([on(day(1), event('e', { from: day(1), circa: false }))], ZONE),
    undefined,
  );
  assert.equal(layOutSchedule([], ZONE), undefined);
});
