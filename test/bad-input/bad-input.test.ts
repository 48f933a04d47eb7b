import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { prepareStory, runOn } from '../story-two/prepare-story.ts';
import { judge } from './judge.ts';
import { addresses } from './kinds/addresses.ts';
import { fields } from './kinds/fields.ts';
import { files } from './kinds/files.ts';
import type { Kind, Kinds } from './kinds/kind.ts';
import { reports } from './kinds/reports.ts';
import { signs } from './kinds/signs.ts';
import { times } from './kinds/times.ts';
import { yaml } from './kinds/yaml.ts';
import { layOut } from './lay-out.ts';

const ALL: Readonly<Record<string, Kinds>> = {
  signs,
  yaml,
  fields,
  times,
  files,
  reports,
  addresses,
};

/** The miniature story, made bad. */
function prepareBad(t: TestContext, kind: Kind) {
  const story = prepareStory();
  t.after(story.remove);
  layOut(story.content, kind);
  const withoutFolder = (text: string) => text.replaceAll(`${story.content}/`, '');
  return { story, withoutFolder };
}

test('the miniature story without a fault passes', async (t) => {
  const { story } = prepareBad(t, {});
  const { isRefused, lines } = await judge(story.content);
  assert.equal(isRefused, false, lines.join('\n'));
});

for (const [part, kinds] of Object.entries(ALL)) {
  for (const [name, kind] of Object.entries(kinds)) {
    const { told } = kind;
    const outcome = told ? 'is told with its place and what to do' : 'is harmless';
    test(`${part}: ${name} ${outcome}`, async (t) => {
      const { story, withoutFolder } = prepareBad(t, kind);
      const { isRefused, lines } = await judge(story.content);
      if (told)
        assert.ok(
          lines.map(withoutFolder).some((line) => told.test(line)),
          `${told}\n${lines.join('\n')}`,
        );
      else assert.equal(isRefused, false, lines.join('\n'));
    });
  }
}

/** One kind of each part, by the commands themselves. */
const BY_COMMAND: readonly (readonly [part: string, name: string])[] = [
  ['signs', 'a name in Latin-1'],
  ['times', 'a bogus time zone of the story'],
  ['files', 'a folder where the story should be'],
  ['files', 'a file where the raw files should be'],
  ['reports', 'a slug of 300 letters'],
  ['addresses', 'an alias that leads below itself'],
];

for (const [part, name] of BY_COMMAND) {
  test(`${name}: the commands end with 1, tell it, and show no stack`, (t) => {
    const kind = ALL[part]?.[name];
    assert.ok(kind?.told, name);
    const { story, withoutFolder } = prepareBad(t, kind);
    const normalized = runOn(story, 'normalize');
    const { code, output } = normalized.code === 0 ? runOn(story, 'check') : normalized;
    assert.equal(code, 1, output);
    assert.ok(
      withoutFolder(output)
        .split('\n')
        .some((line) => kind.told?.test(line)),
      output,
    );
    assert.doesNotMatch(output, /\n +at /);
  });
}

test('a build of bad content stops before any page is written', (t) => {
  const kind = fields['a person of a name that is nearly right'];
  assert.ok(kind);
  const { story } = prepareBad(t, kind);
  assert.equal(runOn(story, 'normalize').code, 0);
  const { code, output } = runOn(story, 'build');
  assert.notEqual(code, 0);
  assert.match(output, /marta-lindquist/);
  assert.ok(!output.includes('Building the pages'), output);
  assert.deepEqual(existsSync(story.out) ? readdirSync(join(story.out)) : [], []);
});
