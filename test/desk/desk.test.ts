import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { runOn } from '../story-two/prepare-story.ts';
import { type PreparedDesk, prepareDesk } from './prepare-desk.ts';

let desk: PreparedDesk;
before(async () => {
  desk = await prepareDesk();
});
after(() => desk.remove());

const read = (key: string) => readFileSync(join(desk.content, `${key}.yaml`), 'utf8');
const events = () => globSync('events/*.yaml', { cwd: desk.content }).sort();
const keyOf = (words: string) => {
  const file = events().find((one) => read(one.replace('.yaml', '')).includes(words));
  assert.ok(file, words);
  return file.replace('.yaml', '');
};

/** What a page that is loaded now sends along with a draft. */
async function pageOf(key = ''): Promise<{ readonly token: string; readonly seen: string }> {
  const page = await (await fetch(desk.address)).text();
  const token = /name="token" value="(\w+)"/.exec(page)?.[1] ?? '';
  const [, ...forms] = page.split('name="key" value="');
  const form = forms.find((one) => one.startsWith(`${key}"`)) ?? '';
  return { token, seen: /name="seen" value="(\w+)"/.exec(form)?.[1] ?? '' };
}

async function act(fields: Readonly<Record<string, string>>) {
  const page = await pageOf(fields['key']);
  const body = new URLSearchParams({ ...page, title: 'A title', ...fields });
  const answer = await fetch(desk.address, { method: 'POST', body, redirect: 'manual' });
  const [, told] = /role="alert">([^<]*)</.exec(await answer.text()) ?? [];
  return { status: answer.status, told };
}

/** The answer to a request that names another host, as a page of somebody else's could bring it about. */
const statusFor = (headers: Readonly<Record<string, string>>) =>
  new Promise((resolve, reject) => {
    request(desk.address, { headers }, (response) => resolve(response.resume().statusCode))
      .on('error', reject)
      .end();
  });

test('every draft stands on the page, in its kind, beside its paragraph', async () => {
  const page = await (await fetch(desk.address)).text();
  assert.match(page, new RegExp(`>Events \\(${events().length}\\)<`));
  assert.match(page, /<mark>Engineers opened both gates[^<]*<\/mark>/);
  assert.equal(page.split('<article').length - 1, page.split('<form').length - 1);
});

test('what else there is to look at is folded by kind, with how much of it there is', async () => {
  const page = await (await fetch(`${desk.address}notices`)).text();
  const kinds = [...page.matchAll(/<summary>([^<]+) \((\d+)\)<\/summary>/g)];
  assert.ok(kinds.length > 0);
  const items = kinds.reduce((sum, [, , count]) => sum + Number(count), 0);
  assert.equal(page.split('<li>').length - 1, items);
});

test('a title is saved without accepting, and an entry accepted without its first line', async () => {
  const key = keyOf('Engineers opened both gates');
  assert.equal((await act({ act: 'save', key, title: ' The gates:  opened ' })).status, 303);
  assert.match(read(key), /^draft: true.*\n(?:.*\n)*title: "?The gates: opened"?\n/);
  const draft = read(key);
  assert.equal((await act({ act: 'accept', key, title: 'The gates: opened' })).status, 303);
  assert.equal(read(key), draft.slice(draft.indexOf('\n') + 1));
  const again = await act({ act: 'accept', key });
  assert.deepEqual([again.status, /no draft any longer/.test(again.told ?? '')], [409, true]);
});

test('two drafts are joined: one has the passages of both, and what named the other names it', async () => {
  const [kept, other] = ['people/ruth-adler', 'people/pavel-novak'];
  assert.ok(events().some((file) => read(file.replace('.yaml', '')).includes('pavel-novak')));
  const was = { kept: read(kept), other: read(other) };
  const files = new Map(events().map((file) => [file, read(file.replace('.yaml', ''))]));
  assert.equal((await act({ act: 'join', key: kept, other })).status, 303);
  assert.match(read(kept), /Pavel Novak/);
  assert.equal(existsSync(join(desk.content, `${other}.yaml`)), false);
  for (const file of events()) assert.doesNotMatch(read(file.replace('.yaml', '')), /pavel-novak/);
  writeFileSync(join(desk.content, `${kept}.yaml`), was.kept);
  writeFileSync(join(desk.content, `${other}.yaml`), was.other);
  for (const [file, text] of files) writeFileSync(join(desk.content, file), text);
});

test('a dismissed draft is gone, remembered, and named by no other', async () => {
  const key = 'people/pavel-novak';
  assert.ok(events().some((file) => read(file.replace('.yaml', '')).includes('pavel-novak')));
  assert.equal((await act({ act: 'dismiss', key })).status, 303);
  assert.equal(existsSync(join(desk.content, `${key}.yaml`)), false);
  assert.match(read('dismissed'), /collection: people\n.*title: Pavel Novak/);
  for (const file of events()) assert.doesNotMatch(read(file.replace('.yaml', '')), /pavel-novak/);
});

test('what cannot be done is told, and nothing is changed', async () => {
  const key = keyOf('returned to their homes');
  const before = read(key);
  for (const [fields, status, told] of [
    [{ act: 'accept', key, title: ' \u200b ' }, 409, /letter or a digit/],
    [{ act: 'accept', key, title: ' ' }, 409, /letter or a digit/],
    [{ act: 'accept', key: '../../etc/passwd' }, 409, /is no draft/],
    [{ act: 'accept', key: 'events/no-such' }, 409, /no-such/],
    [{ act: 'dismiss', key: 'story' }, 409, /needs its title/],
    [{ act: 'join', key, other: '' }, 409, /Mark the draft/],
    [{ act: 'join', key, other: key }, 409, /not joined with itself/],
    [{ act: 'join', key, other: 'people/ruth-adler' }, 409, /of another kind/],
    [{ act: 'join', key, other: 'events/no-such' }, 409, /no-such/],
    [{ act: 'join', key: 'story', other: key }, 409, /The story is one/],
    [{ act: 'split', key }, 409, /Mark what is to be split off/],
    [{ act: 'publish', key }, 403, /did not come from this page/],
    [{ act: 'accept', key, token: 'x' }, 403, /did not come from this page/],
  ] as const) {
    const answer = await act(fields);
    assert.equal(answer.status, status, JSON.stringify(fields));
    assert.match(answer.told ?? '', told);
  }
  assert.equal(read(key), before);
});

test('a draft that an entry of the editor’s names is not dismissed', async () => {
  const key = keyOf('ruth-adler');
  writeFileSync(join(desk.content, `${key}.yaml`), read(key).replace(/^draft: .*\n/, ''));
  const { status, told } = await act({ act: 'dismiss', key: 'people/ruth-adler' });
  assert.deepEqual([status, /refers to people\/ruth-adler/.test(told ?? '')], [409, true]);
});

test('a page that was made before an editor’s change does not undo it, and the words typed are kept', async () => {
  const key = keyOf('returned to their homes');
  const { seen } = await pageOf(key);
  const changed = read(key).replace('\n', '\n# Ask the mayor.\n');
  writeFileSync(join(desk.content, `${key}.yaml`), changed);
  const body = new URLSearchParams({
    ...(await pageOf(key)),
    seen,
    key,
    act: 'accept',
    title: 'Home at last',
  });
  const answer = await fetch(desk.address, { method: 'POST', body, redirect: 'manual' });
  const page = await answer.text();
  assert.equal(answer.status, 409);
  assert.match(page, /role="alert">[^<]*was changed after this page was made/);
  assert.match(page, /value="Home at last"/);
  assert.equal(read(key), changed);
});

test('a form that is longer than any of the desk’s is not read', async () => {
  const { status, told } = await act({ act: 'save', key: 'story', title: 'a'.repeat(100_000) });
  assert.deepEqual([status, /too long/.test(told ?? '')], [413, true]);
});

test('what was dismissed before is neither lost nor touched', async () => {
  const file = join(desk.content, 'dismissed.yaml');
  const before = readFileSync(file, 'utf8');
  const [key] = events()
    .map((one) => one.replace('.yaml', ''))
    .filter((one) => read(one).startsWith('draft'));
  assert.ok(key);
  writeFileSync(file, `${before}- what: this\n`);
  assert.equal((await act({ act: 'dismiss', key })).status, 409);
  assert.equal(readFileSync(file, 'utf8'), `${before}- what: this\n`);
  assert.ok(existsSync(join(desk.content, `${key}.yaml`)));
  writeFileSync(file, `${before}# Mine.\n`);
  assert.equal((await act({ act: 'dismiss', key })).status, 303);
  assert.ok(readFileSync(file, 'utf8').startsWith(`${before}# Mine.\n- collection: events\n`));
});

test('what an editor has joined and split no rule drafts anew', async () => {
  const [kept, other] = [keyOf('returned to their homes'), keyOf('ordered the evacuation')];
  const count = events().length;
  assert.equal((await act({ act: 'join', key: kept, other })).status, 303);
  assert.equal(events().length, count - 1);
  assert.match(read(kept), /ordered the evacuation/);
  const page = await (await fetch(desk.address)).text();
  const form = page.split(`value="${kept}"`)[1]?.split('</form>')[0] ?? '';
  const parts = [...form.matchAll(/name="part" value="(\d+)"[^>]*> ([^<]*)/g)];
  const [, part = ''] =
    parts.find(([, , words]) => words?.includes('ordered the evacuation')) ?? [];
  assert.equal((await act({ act: 'split', key: kept, part })).status, 303);
  assert.equal(events().length, count);
  assert.doesNotMatch(read(kept), /ordered the evacuation/);
  const split = keyOf('ordered the evacuation');
  assert.match(read(split), /^draft: true\n/);
  const told = [kept, split].map(read);
  assert.equal(runOn(desk, 'draft').code, 0);
  assert.deepEqual([kept, split].map(read), told);
  assert.equal(events().length, count);
});

test('nobody but this machine is answered, and no other site’s page', async () => {
  assert.equal(await statusFor({ Host: 'desk.example' }), 403);
  assert.equal(await statusFor({ Origin: 'https://evil.example' }), 403);
  assert.equal(await statusFor({}), 200);
});

test('when every draft is accepted nothing is left to read, and the story is sound', async () => {
  const left = globSync('{story,*/*}.yaml', { cwd: desk.content })
    .map((file) => file.replace('.yaml', ''))
    .filter((key) => /^draft: true/m.test(read(key)));
  assert.ok(left.length > 3);
  for (const key of left) {
    const [, title = ''] = /^(?:title|name|question|statement): (.*)$/m.exec(read(key)) ?? [];
    const named = /^>/.test(title) || title === '' ? `About ${key}` : title;
    const { status, told } = await act({ act: 'accept', key, title: named });
    assert.equal(status, 303, `${key}: ${told}`);
  }
  assert.match(await (await fetch(desk.address)).text(), /<h1>Nothing is left to read/);
  const { code, output } = runOn(desk, 'check');
  assert.equal(code, 0, output);
});
