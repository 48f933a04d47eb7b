import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** One page of a built site and the policy that lets it do what it does, and nothing else. */
export interface PagePolicy {
  /** Below the site's base, as it is stored: `articles/a/index.html`. */
  readonly file: string;
  readonly policy: string;
  /** Whether other sites may show it in a frame. */
  readonly embeddable: boolean;
}

const STYLE = /<style\b[^>]*>([\s\S]*?)<\/style>/g;
const SCRIPT_FILE = /<script\b[^>]* src=/;
/** Pages that are made to be shown in frames. */
const EMBEDS = 'embed/';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** What the search page's script asks of browsers that check what becomes a script's address. */
const TRUSTED_TYPES = `require-trusted-types-for 'script'; trusted-types search-worker`;
const SEARCH_PAGE = /<search-page\b/;

/** The policy of one page: its own styles by their hash, scripts only where it has some, and all from its own site. */
export function policyOf(html: string, embeddable: boolean): string {
  const styles = [...new Set([...html.matchAll(STYLE)].map(([, style]) => hashOf(style ?? '')))];
  const hasScripts = SCRIPT_FILE.test(html);
  return [
    `default-src 'none'`,
    `style-src ${styles.length > 0 ? styles.sort().join(' ') : "'none'"}`,
    `font-src 'self'`,
    `img-src 'self'`,
    ...(hasScripts ? [`script-src 'self'`, `connect-src 'self'`, `worker-src 'self'`] : []),
    ...(SEARCH_PAGE.test(html) ? [TRUSTED_TYPES] : []),
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors ${embeddable ? '*' : "'none'"}`,
  ].join('; ');
}

/** Every page of a built site with its policy, by path. */
export function readPolicies(dir: string): PagePolicy[] {
  return globSync('**/*.html', { cwd: dir })
    .map((file) => file.replaceAll(sep, '/'))
    .sort()
    .map((file) => {
      const embeddable = file.startsWith(EMBEDS);
      return {
        file,
        policy: policyOf(readFileSync(join(dir, file), 'utf8'), embeddable),
        embeddable,
      };
    });
}
