import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findTimeZone } from './find-time-zone.ts';

test('a city is found by its name, with its country or state where several have it', () => {
  assert.equal(findTimeZone('BEIJING'), 'Asia/Shanghai');
  assert.equal(findTimeZone('HALDEN, Norway'), 'Europe/Oslo');
  assert.equal(findTimeZone('SPRINGFIELD, Illinois'), 'America/Chicago');
  assert.equal(findTimeZone('WASHINGTON'), 'America/New_York');
});

test('a small place has the zone of its country, where that has one alone', () => {
  assert.equal(findTimeZone('NOWHERE-ON-SEA, France'), 'Europe/Paris');
  assert.equal(findTimeZone('NOWHERE-ON-SEA, England'), 'Europe/London');
});

test('where the list cannot tell nothing is claimed', () => {
  assert.equal(findTimeZone('SPRINGFIELD'), undefined);
  assert.equal(findTimeZone('HALVER BAY'), undefined);
  assert.equal(findTimeZone('NOWHERE, Russia'), undefined);
});
