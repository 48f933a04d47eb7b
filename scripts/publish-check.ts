/** Looks at a published site over http and says what is wrong with it: `npm run publish:check -- ADDRESS`. */
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/content-folder/content-folder.ts';
import { readAliases, readPermalinks } from '../src/content-folder/read-aliases.ts';
import { redirectsOf, resolveAlias, splitPermalink } from '../src/story/permalinks/aliases.ts';
import { formatProblem } from '../src/story/problem.ts';
import { ask } from './http/ask.ts';
import { checkSite } from './publish/check-site.ts';
import { type Looking, lookAt } from './publish/look-at.ts';
import { isWrong, lookedAsJson, tellFindings } from './publish/tell-findings.ts';
import { storiesFolder } from './shelf/stories-folder.ts';
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

type Known = Pick<Looking, 'aliases' | 'published'>;
const NOTHING: Known = { aliases: new Map(), published: [] };

/** The addresses that a content folder says are published, below the address of the site. */
function publishedOf(content: string): Known {
  const { aliases, problems } = readAliases(content);
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  const permalinks = readPermalinks(content);
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
  const shelf = given['site-alone'] ? undefined : storiesFolder(process.env);
  const look = (at: string, known: Known) =>
    lookAt(at, { ask, limit, ...known, tell: createTeller() });
  /** What the folder of a shelf says of one of its stories. */
  const knownOf = (story: string) => {
    const there = shelf?.stories.find(({ name }) => story === `${address}${name}/`);
    return there ? publishedOf(there.content) : NOTHING;
  };

  const isStory = !given['site-alone'] && !shelf;
  const first = await look(address, isStory ? publishedOf(contentFolder()) : NOTHING);
  const sites = [first];
  for (const story of first.stories) sites.push(await look(story, knownOf(story)));
  const looked = sites.map((site) => ({ site, findings: checkSite(site) }));
  process.stdout.write(
    given.json
      ? lookedAsJson(looked)
      : looked.map(({ site, findings }) => tellFindings(site, findings)).join(''),
  );
  return looked.some(({ findings }) => findings.some(isWrong)) ? 1 : 0;
});
