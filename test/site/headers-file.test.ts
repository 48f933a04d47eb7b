import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { parseAllHeaders } from '@netlify/headers-parser';
import { FILE_POLICY, PAGE_POLICY, SCRIPT_POLICY } from '../../scripts/deploy/headers.ts';
import { topEntries } from '../../scripts/deploy/top-entries.ts';
import { writeHeadersFile } from '../../scripts/deploy/write-headers-file.ts';
import { scoreOf } from '../deploy/observatory.ts';
import { readHeadersFile } from '../deploy/read-headers-file.ts';
import { elementsNamed, readSite } from './read-site.ts';

type Headers = Readonly<Record<string, string>>;

/** What Netlify's own parser makes of the file: for each path, the rules that match, in their order. */
async function readAsNetlify(t: TestContext, text: string): Promise<(path: string) => Headers[]> {
  const dir = mkdtempSync(join(tmpdir(), 'headers-'));
  t.after(() => rmSync(dir, { recursive: true }));
  const file = join(dir, '_headers');
  writeFileSync(file, text);
  const { headers, errors } = await parseAllHeaders({
    headersFiles: [file],
    configHeaders: [],
    minimal: false,
  });
  assert.deepEqual(errors, []);
  assert.equal(headers.length, text.split('\n\n').length);
  const lowerCase = (values: Headers) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name.toLowerCase(), value]));
  return (path) =>
    headers
      .filter((rule) => 'forRegExp' in rule && rule.forRegExp.test(path))
      .map(({ values }) => lowerCase(values));
}

function joined(rules: readonly Headers[]): Headers {
  const all: Record<string, string> = {};
  for (const [name, value] of rules.flatMap((rule) => Object.entries(rule))) {
    all[name] = all[name] === undefined ? value : `${all[name]}, ${value}`;
  }
  return all;
}

const site = readSite('dist', '/');

test('a build lays the headers of static hosts into the site, and keeps what GitHub would leave out', () => {
  assert.equal(readFileSync('dist/_headers', 'utf8'), writeHeadersFile('/', topEntries('dist')));
  assert.equal(readFileSync('dist/.nojekyll', 'utf8'), '');
});

for (const base of ['/', '/under/a-path/']) {
  const text = writeHeadersFile(base, topEntries('dist'));

  test(`pages below ${base} have 130 points, whether a host joins rules or takes the last`, async (t) => {
    const netlify = await readAsNetlify(t, text);
    const cloudflare = readHeadersFile(text);
    for (const { path, elements } of site.pages) {
      const rules = netlify(base + path);
      const ways: Headers[] = [cloudflare(base + path), joined(rules), Object.assign({}, ...rules)];
      for (const headers of ways) {
        const score = scoreOf({ headers, elements });
        assert.ok(score >= 130, `${path} has ${score} points`);
        const policies = headers['content-security-policy']?.split(', ') ?? [];
        const frames = policies.map((one) => /frame-ancestors (.*)/.exec(one)?.[1]);
        const allowed = path.startsWith('embed/') ? '*' : "'none'";
        assert.deepEqual(
          frames.filter((one) => one !== undefined),
          [allowed],
          path,
        );
      }
    }
  });

  test(`files below ${base} have what is theirs, and what is not there is in no frame`, async (t) => {
    const netlify = await readAsNetlify(t, text);
    for (const headersOf of [readHeadersFile(text), (path: string) => joined(netlify(path))]) {
      const policyOf = (path: string) => headersOf(base + path)['content-security-policy'] ?? '';
      assert.equal(
        headersOf(`${base}_astro/a.js`)['cache-control'],
        'public, max-age=31536000, immutable',
      );
      assert.equal(headersOf(`${base}articles/`)['cache-control'], undefined);
      assert.ok(policyOf('_astro/a.js').endsWith(`, ${SCRIPT_POLICY}`));
      assert.ok(policyOf('sw.js').endsWith(`, ${SCRIPT_POLICY}`));
      assert.ok(policyOf('reports.atom').endsWith(`, ${FILE_POLICY}`));
      assert.ok(policyOf('favicon.svg').endsWith(`, ${FILE_POLICY}`));
      assert.ok(policyOf('articles/gone/').endsWith(`, ${PAGE_POLICY}`));
      assert.equal(headersOf(`${base}gone/`)['x-frame-options'], 'DENY');
    }
  });
}

test('a site with more at its top than hosts take rules for is under the first rule', () => {
  const many = Array.from({ length: 200 }, (_, i) => `moved-${i}/`);
  const headersOf = readHeadersFile(writeHeadersFile('/', ['_astro/', 'embed/', ...many]));
  assert.match(headersOf('/moved-1/')['content-security-policy'] ?? '', /frame-ancestors 'none'/);
  assert.match(headersOf('/moved-199/')['content-security-policy'] ?? '', /form-action 'self'$/);
  assert.equal(headersOf('/moved-199/')['x-frame-options'], 'DENY');
});

test('every page carries a policy in itself, before all that it governs', () => {
  for (const page of site.pages) {
    const head = elementsNamed(page, 'head')[0]?.children ?? [];
    const [charset, policy] = head.filter((node) => node.type === 'element');
    assert.equal(charset?.properties['charSet'], 'utf-8', page.path);
    assert.deepEqual(policy?.properties['httpEquiv'], ['content-security-policy'], page.path);
    const words = String(policy?.properties['content']);
    assert.match(words, /^default-src 'none'; style-src (?:'sha256-[\w+/=]+' ?)+; /, page.path);
    assert.doesNotMatch(words, /unsafe|\*|https?:|data:|frame-ancestors/, page.path);
    const scripts = elementsNamed(page, 'script').some(({ properties }) => properties.src);
    assert.equal(words.includes("script-src 'self'"), scripts, page.path);
    assert.equal(words.includes("require-trusted-types-for 'script'"), scripts, page.path);
  }
});
