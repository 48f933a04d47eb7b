import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type Fault, tellOnce } from './tell-once.ts';

const JAR = fileURLToPath(import.meta.resolve('vnu-jar/build/dist/vnu.jar'));

/** CSS that browsers know and the checker's own, older list does not. HTML has no exception. */
const NEW_CSS = [
  '@position-try',
  'anchor-name',
  'anchor-scope',
  'position-anchor',
  '@view-transition',
  'position-area',
  'position-try-fallbacks',
  'scroll-target-group',
  ':target-current',
  'vector-effect',
];

const isNewCss = (message: string) =>
  message.startsWith('CSS: ') && NEW_CSS.some((name) => message.includes(`“${name}”`));

/** The checker knows a policy's hosts and keywords, not its digests: those are held by the tests of pages and by browsers. */
const POLICY_DIGESTS = /violates Content Security Policy \(meta tag\)/;

interface Message {
  readonly url?: string;
  readonly message: string;
}

function hasJava(): boolean {
  return spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;
}

/** All that the Nu Html Checker, warnings included, says of the pages in a folder. */
function faultsIn(dir: string): Fault[] {
  const { stdout, stderr } = spawnSync(
    'java',
    ['-Xss4m', '-jar', JAR, '--format', 'json', '--stdout', '--skip-non-html', dir],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  assert.notEqual(stdout, '', stderr);
  const { messages } = JSON.parse(stdout) as { messages: readonly Message[] };
  return messages
    .filter(({ message }) => !isNewCss(message) && !POLICY_DIGESTS.test(message))
    .map(({ url = '', message }) => ({
      path: relative(dir, url.replace(/^file:/, '')),
      problem: message,
    }));
}

const skip = hasJava() ? false : 'Java is not installed: apt-get install default-jre-headless';

test('the Nu Html Checker finds neither errors nor warnings on any page', { skip }, () => {
  assert.deepEqual(tellOnce(faultsIn(resolve('dist'))), []);
});

test('the style sheets have each part of CSS that the checker is excused for', () => {
  const styles = globSync('src/**/*.{css,astro}')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const unused = NEW_CSS.filter((name) => !styles.includes(name));
  assert.deepEqual(unused, []);
});

test('the Nu Html Checker sees what is wrong', { skip }, (t) => {
  const dir = mkdtempSync(join(tmpdir(), 'vnu-'));
  t.after(() => rmSync(dir, { recursive: true }));
  writeFileSync(
    join(dir, 'index.html'),
    '<!doctype html><html lang="en"><title>A</title><section></section></html><script></script>',
  );
  const problems = faultsIn(dir).map(({ path, problem }) => `${path}: ${problem.split('.')[0]}`);
  assert.deepEqual(problems, [
    'index.html: Section lacks heading',
    'index.html: Stray start tag “script”',
    'index.html: Cannot recover after last error',
  ]);
});
