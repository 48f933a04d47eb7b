const MAX_LINE_LENGTH = 2000;
const MAX_STATIC_RULES = 2000;
const STATUSES = [200, 301, 302, 303, 307, 308];

/** As Cloudflare's parser takes an address apart, which escapes it. */
function pathOf(token: string, withRest: boolean): string {
  if (!token.startsWith('/')) throw new Error(`No path: ${token}`);
  const { pathname, search, hash } = new URL(`//${token}`, 'relative://');
  return withRest ? pathname + search + hash : pathname;
}

/**
 * What Cloudflare Pages makes of `_redirects`, where no rule has a splat or placeholder. Its own parser is published
 * in no small package; this has its rules:
 * https://github.com/cloudflare/workers-sdk/blob/main/packages/workers-shared/utils/configuration/parseRedirects.ts
 *
 * @returns the targets, by the path that is asked for
 * @throws Error where Cloudflare leaves a line out
 */
export function readRedirectsFile(text: string): Map<string, { to: string; status: number }> {
  const rules = new Map<string, { to: string; status: number }>();
  for (const full of text.split('\n')) {
    const line = full.trim();
    if (line === '' || line.startsWith('#')) continue;
    if (line.length > MAX_LINE_LENGTH) throw new Error(`Too long: ${line}`);
    const tokens = line.replace(/\s+#.*$/, '').split(/\s+/);
    const [from = '', to = '', status = '302'] = tokens;
    if (tokens.length < 2 || tokens.length > 3) throw new Error(`Not two or three words: ${line}`);
    if (/\*|:[A-Za-z]/.test(from)) throw new Error(`A splat or placeholder: ${line}`);
    if (!STATUSES.includes(Number(status))) throw new Error(`No status: ${line}`);
    if (from.endsWith('/') && /\/index(?:\.html)?$/.test(to)) throw new Error(`A loop: ${line}`);
    const path = pathOf(from, false);
    if (rules.has(path)) throw new Error(`Twice: ${line}`);
    rules.set(path, { to: pathOf(to, true), status: Number(status) });
    if (rules.size > MAX_STATIC_RULES) throw new Error(`Too many: ${line}`);
  }
  return rules;
}
