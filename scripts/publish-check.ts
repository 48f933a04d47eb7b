/** Looks at a published site over http and says what is wrong with it: `npm run publish:check -- ADDRESS`. */
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/content-folder/content-folder.ts';
import { getAliases, readPermalinks } from '../src/content-folder/read-aliases.ts';
import { redirectsOf, resolveAlias, splitPermalink } from '../src/story/permalinks/aliases.ts';
import { ask } from './http/ask.ts';
import { checkSite } from './publish/check-site.ts';
import { lookAt } from './publish/look-at.ts';
import { findingsAsJson, tellFindings } from './publish/tell-findings.ts';
import { runTool, UsageError } from './tool/run-tool.ts';

/** @throws UsageError where there is no address to look at */
function readArguments() {
  const { values, positionals } = parseArgs({
    options: {
      limit: { type: 'string' },
      json: { type: 'boolean' },
      'site-alone': { type: 'boolean' },
    },
    allowPositionals: true,
  });
  const limit = Number(values.limit ?? 2000);
  const [address = '', ...more] = positionals;
  if (!Number.isInteger(limit) || limit < 1) {
    throw new UsageError(`--limit: a number from 1 on, not “${values.limit}”.`);
  }
  if (!/^https?:\/\//.test(address) || !URL.canParse(address) || more.length > 0) {
    throw new UsageError('Say one address, which begins with http: or https:.');
  }
  const url = new URL(address);
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return { ...values, limit, address: `${url.origin}${url.pathname}` };
}

/** The addresses that the content folder says are published, below the address of the site. */
function publishedOf(content: string) {
  const [aliases, permalinks] = [getAliases(), readPermalinks(content)];
  const below = (address: string) => splitPermalink(address).page.slice(1);
  const moved = redirectsOf(aliases, permalinks).map(({ from, to }) => [below(from), below(to)]);
  const published = permalinks.map((one) => below(resolveAlias(aliases, one)));
  return { aliases: new Map(moved as [string, string][]), published: [...new Set(published)] };
}

const PROGRESS_MS = 2000;

function createTeller() {
  let told = performance.now();
  return (asked: number, known: number) => {
    if (performance.now() - told < PROGRESS_MS) return;
    told = performance.now();
    process.stderr.write(`  ${asked} looked at, ${known} known\n`);
  };
}

await runTool('publish:check', async () => {
  const given = readArguments();
  const { address, limit } = given;
  const nothing = { aliases: new Map<string, string>(), published: [] };
  const known = given['site-alone'] ? nothing : publishedOf(contentFolder());
  const site = await lookAt(address, { ask, limit, ...known, tell: createTeller() });
  const findings = checkSite(site);
  process.stdout.write((given.json ? findingsAsJson : tellFindings)(site, findings));
  return findings.some(({ level }) => level === 'wrong') ? 1 : 0;
});
