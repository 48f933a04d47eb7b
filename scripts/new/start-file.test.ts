import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { readSources } from '../../src/content-folder/read-sources.ts';
import { startFile } from './start-file.ts';

function folder(t: TestContext): string {
  const content = mkdtempSync(join(tmpdir(), 'new-'));
  t.after(() => rmSync(content, { recursive: true }));
  return content;
}

test('a story is started once, with a folder for what is collected', (t) => {
  const content = join(folder(t), 'fair');
  assert.match(startFile(content, 'story').told, /story\.yaml is started.*npm run add/);
  assert.ok(existsSync(join(content, 'raw')));
  assert.throws(() => startFile(content, 'story'), /exists\..*CONTENT_DIR/);
});

test('sources are started once, and say what is missing', (t) => {
  const content = folder(t);
  assert.match(startFile(content, 'sources').told, /sources\.yaml is started.*add -- --sources/);
  const [problem] = readSources(content).problems;
  assert.match(problem?.message ?? '', /names nothing to look at/);
  assert.throws(() => startFile(content, 'sources'), /exists\. Add to it/);
});

test('corrections are started for a raw file, named with its ending or without', (t) => {
  const content = folder(t);
  mkdirSync(join(content, 'raw'));
  for (const name of ['tides.txt', 'rain.html'])
    writeFileSync(join(content, 'raw', name), 'It rained.');
  startFile(content, 'correction', 'tides.txt');
  startFile(content, 'correction', 'content/raw/rain');
  assert.match(readFileSync(join(content, 'corrections/rain.yaml'), 'utf8'), /adds to rain\.html/);
  assert.throws(() => startFile(content, 'correction', 'tides'), /exists\. Add to it/);
  assert.throws(() => startFile(content, 'correction', 'tide.txt'), /mean “tides\.txt”/);
  assert.throws(
    () => startFile(folder(t), 'correction', 'tides'),
    /no file “tides”\. It has: none/,
  );
});

test('an entry is started under its id, and never over another', (t) => {
  const content = folder(t);
  assert.match(
    startFile(content, 'event', 'fair-opens').told,
    /events\/fair-opens\.yaml is started/,
  );
  assert.throws(() => startFile(content, 'event', 'fair-opens'), /Choose another id/);
  assert.throws(() => startFile(content, 'event', 'Fair opens'), /lower-case words/);
  assert.throws(() => startFile(content, 'evnt', 'fair'), /mean “event”/);
  assert.throws(() => startFile(content, 'event'), /new -- correction <raw file>/);
  assert.throws(() => startFile(content), /new -- story\n/);
});
