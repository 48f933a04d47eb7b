/** The packed program in an empty folder, as a new user has it; only the network is missing. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { after, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { COMMANDS } from '../../scripts/tool/commands.ts';
import { freePort } from '../free-port.ts';
import { findNodes } from './find-nodes.ts';
import { installPacked } from './install-packed.ts';
import { runtimePackages } from './runtime-packages.ts';

const REPORTS = 'test/story-two/raw-only/first';
const RAW = '[ad_1]\nThe ferry left the harbor on Monday, and nobody saw it return.\nSource link';

const installed = installPacked(runtimePackages());
after(installed.remove);
const { folder, call } = installed;
const names = Object.keys(COMMANDS);
mkdirSync(join(folder, 'empty'));

test('--help names every command, and each says how it is called and what its exit codes mean', () => {
  const { code, stdout } = call(['--help']);
  assert.equal(code, 0);
  for (const name of names) assert.match(stdout, new RegExp(`^  ${name} `, 'm'));
  for (const name of names) {
    const help = call([name, '--help']);
    assert.equal(help.code, 0, name);
    assert.match(
      help.stdout,
      new RegExp(`palimpsest ${name}\\b[^]*Exit code: 0 .*; 1 .*; 2 `),
      name,
    );
    assert.equal(help.stderr, '', name);
  }
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  assert.equal(call(['--version']).stdout, `${version}\n`);
});

test('a call that a command does not know ends with 2, and says how it is called', () => {
  for (const args of [
    ...[[], ['chek'], ['new'], ['new', 'event', 'a', 'b'], ['add'], ['add', '--limit', 'x', 'y']],
    ...[
      ['normalize', '--json'],
      ['normalize', 'a', 'b'],
      ['draft', 'x'],
      ['check', '--most'],
    ],
    ...[
      ['permalinks', '--accept', '/a/'],
      ['permalinks', '--json', '--write'],
      ['build', '--fast'],
      ['serve', 'x'],
      ['desk', 'x'],
    ],
  ]) {
    const { code, stdout, stderr } = call(args, 'empty');
    assert.equal(code, 2, `${args.join(' ')}: ${stderr}`);
    assert.match(stdout + stderr, /Exit codes?: /, args.join(' '));
  }
  assert.match(call(['chek'], 'empty').stderr, /no command “chek”\. Did you mean “check”\?/);
});

test('in a folder without content every command that needs some says so, and writes nothing', () => {
  const needing = [
    ...[
      ['add', 'x.html'],
      ['normalize'],
      ['draft'],
      ['desk'],
      ['check'],
      ['build'],
      ['serve'],
      ['deploy-config'],
    ],
    ...[['permalinks'], ['changes', 'old', '--on', '2024-03-01'], ['new', 'event', 'opening']],
  ];
  for (const args of needing) {
    const { code, stdout, stderr } = call(args, 'empty');
    assert.equal(code, 1, args.join(' '));
    assert.equal(stdout, '');
    assert.match(
      stderr,
      /^\.\/content {2}There is no such folder here\..*palimpsest new my-story\.\n$/,
    );
  }
  assert.deepEqual(readdirSync(join(folder, 'empty')), []);
});

test('normalize restores any one file, as text and as JSON', () => {
  writeFileSync(join(folder, 'ferry.txt'), RAW);
  const read = call(['normalize', 'ferry.txt']);
  assert.equal(read.stdout, 'The ferry left the harbor on Monday, and nobody saw it return.\n');
  assert.equal(read.stderr, 'Changes: 2 strip.\n');
  const { text, edits } = JSON.parse(call(['normalize', '--json', 'ferry.txt']).stdout);
  assert.equal(text.trim(), read.stdout.trim());
  assert.equal(edits.length, 2);
  const missing = call(['normalize', 'ship.txt']);
  assert.equal(missing.code, 1);
  assert.match(missing.stderr, /ship\.txt/);
});

test('a new story is a repository that has all it needs to be published', () => {
  const { code, stdout, stderr } = call(['new', 'my-story']);
  assert.equal(code, 0, stderr);
  assert.match(stdout, /cd my-story\n {2}npm install/);
  const story = (...path: string[]) => join(folder, 'my-story', ...path);
  const { scripts, dependencies } = JSON.parse(readFileSync(story('package.json'), 'utf8'));
  assert.ok(existsSync(story(dependencies.palimpsest.replace(/^file:/, ''))));
  for (const name of names) assert.equal(scripts[name], `palimpsest ${name}`);
  for (const path of ['.gitignore', 'README.md', '.github/workflows/pages.yml', 'content/raw']) {
    assert.ok(existsSync(story(path)), path);
  }
  const event = call(['new', '--json', 'event', 'opening'], 'my-story');
  assert.deepEqual(JSON.parse(event.stdout), { begun: ['content/events/opening.yaml'] });
  const broken = call(['build', '--json'], 'my-story');
  assert.equal(broken.code, 1);
  const { built, problems } = JSON.parse(broken.stdout);
  assert.equal(built, null);
  assert.ok(problems.length > 0 && problems.every(({ file }: { file: string }) => file));
  rmSync(story('content', 'events'), { recursive: true });
  const again = call(['new', 'my-story']);
  assert.equal(again.code, 1);
  assert.match(again.stderr, /my-story exists/);
});

test('three files become a site, which is served', async (t) => {
  cpSync(REPORTS, join(folder, 'my-story', 'content', 'raw'), { recursive: true });
  const built = call(['build', '--json'], 'my-story');
  assert.equal(built.code, 0, built.stderr);
  assert.match(built.stderr, /Next: palimpsest desk/);
  const dist = join(realpathSync(folder), 'my-story', 'dist');
  assert.deepEqual(JSON.parse(built.stdout), { built: dist, problems: [] });
  const { lost, fresh } = JSON.parse(call(['permalinks', '--json'], 'my-story').stdout);
  assert.deepEqual([lost, fresh.includes('/timeline/')], [[], true]);
  assert.deepEqual(JSON.parse(call(['check', '--json'], 'my-story').stdout).problems, []);
  assert.equal(call(['normalize', '--check'], 'my-story').code, 0);
  const own = readdirSync(join(folder, 'node_modules', 'palimpsest'));
  assert.ok(!own.includes('.astro') && !own.includes('.cache'), own.join(' '));

  const port = await freePort();
  const server = installed.start(['serve', '--json'], 'my-story', { PORT: String(port) });
  t.after(() => server.kill());
  const ask = async (): Promise<Response> => {
    try {
      return await fetch(`http://localhost:${port}/`);
    } catch {
      await pause(100);
      return ask();
    }
  };
  const answer = await ask();
  assert.equal(answer.status, 200);
  assert.match(await answer.text(), /Corrin/);
});

test('the site has the same bytes as one that the clone builds', () => {
  const out = join(folder, 'by-the-clone');
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    env: {
      ...process.env,
      CONTENT_DIR: join(folder, 'my-story', 'content'),
      OUT_DIR: out,
      CACHE_DIR: join(folder, 'cache'),
    },
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
  const filesIn = (site: string) =>
    globSync('**/*', { cwd: site, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(site, join(entry.parentPath, entry.name)))
      .sort();
  const packed = join(folder, 'my-story', 'dist');
  assert.deepEqual(filesIn(packed), filesIn(out));
  assert.deepEqual(
    filesIn(out).filter(
      (file) => !readFileSync(join(out, file)).equals(readFileSync(join(packed, file))),
    ),
    [],
  );
});

/** The first number of the oldest Node that the package says it runs on: `>=20`. */
const OLDEST = Number(
  JSON.parse(readFileSync('package.json', 'utf8')).engines.node.replace(/\D/g, ''),
);

test('the library restores, on each Node of this machine', async (t) => {
  const program = `
    import { normalize } from 'palimpsest';
    import { storySchema } from 'palimpsest/schemas';
    const { text, edits } = await normalize(${JSON.stringify(RAW)});
    console.log(JSON.stringify({ text: text.trim(), edits: edits.length, story: storySchema.safeParse({}).success }));`;
  const nodes = findNodes();
  for (const { path, version } of nodes) {
    const { stdout, stderr } = spawnSync(path, ['--input-type=module', '--eval', program], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(stderr, '', version);
    assert.deepEqual(
      JSON.parse(stdout),
      {
        text: 'The ferry left the harbor on Monday, and nobody saw it return.',
        edits: 2,
        story: false,
      },
      version,
    );
    t.diagnostic(`Node ${version}`);
  }
  const isThere = nodes.some(({ version }) => version.startsWith(`v${OLDEST}.`));
  await t.test('the oldest that is supported is among them', {
    skip: isThere ? false : `Node ${OLDEST} is not on the path`,
  });
});
