import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Seen, SiteSeen } from '../seen.ts';
import { checkEncryption } from './encryption.ts';

const answer = (status: number, location?: string): Seen => ({
  address: 'http://a.example/story/',
  path: '',
  role: 'home',
  from: undefined,
  status,
  headers: new Headers(location === undefined ? {} : { location }),
  bytes: new Uint8Array(),
  cut: false,
});

const said = (address: string, plain?: Seen) => {
  const site: SiteSeen = {
    address,
    builtFor: address,
    seen: [],
    stories: [],
    left: 0,
    lost: answer(404),
    aliases: new Map(),
    plain,
  };
  return checkEncryption(site).map(({ what }) => what);
};
const SITE = 'https://a.example/story/';

test('readers without encryption are to be sent to the same host with it, or to nothing', () => {
  assert.deepEqual(said(SITE, answer(301, 'https://a.example/story/')), []);
  assert.deepEqual(said(SITE, answer(308, 'https://a.example/')), []);
  assert.deepEqual(said(SITE, answer(0)), []);
  assert.deepEqual(said(SITE), []);
});

test('one who gets the page, or another host, without encryption is told', () => {
  const notSent = ['The same address with http: is not sent on to https:'];
  assert.deepEqual(said(SITE, answer(200)), notSent);
  assert.deepEqual(said(SITE, answer(404)), notSent);
  for (const to of ['https://b.example/', 'http://a.example/story/index.html']) {
    assert.deepEqual(said(SITE, answer(301, to)), [
      `The same address with http: is sent on to ${to}`,
    ]);
  }
});

test('one who is sent to what is no address is told', () => {
  assert.deepEqual(said(SITE, answer(301, 'https://[')), [
    'The same address with http: is sent on to https://[, which is no address',
  ]);
});

test('a site without encryption is one on this machine', () => {
  assert.deepEqual(said('http://localhost:4321/'), []);
  assert.deepEqual(said('http://127.0.0.1/story/'), []);
  assert.deepEqual(said('http://a.example/'), ['The site is looked at without encryption']);
});
