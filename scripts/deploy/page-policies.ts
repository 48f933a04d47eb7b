import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** One page of a built site and the policy that lets it do what it does, and nothing else. */
export interface PagePolicy {
  /** Below the site's base, as it is stored: `articles/a/index.html`. */
  readonly file: string;
  readonly policy: string;
}

/** Pages that are made to be shown in frames. */
const EMBEDS = 'embed/';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Elements whose scripts start others, and the one policy by which they name them to browsers that check that. */
const STARTERS: Readonly<Record<string, string>> = {
  'search-page': 'search-worker',
  'offline-copy': 'offline-copy',
};

function textOf(element: Element): string {
  return element.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
}

const parser = unified().use(rehypeParse);

/**
 * The policy of one page: its own styles by their hash, scripts only where it has some, and all from its own site.
 *
 * @param embeddable whether other sites may show it in a frame
 */
export function policyOf(html: string, embeddable: boolean): string {
  const elements: Element[] = [];
  visit(parser.parse(html) as Root, 'element', (element: Element) => {
    elements.push(element);
  });
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name);
  const styles = [...new Set(named('style').map((style) => hashOf(textOf(style))))];
  const hasScripts = named('script').some(({ properties }) => properties.src !== undefined);
  const starter = Object.keys(STARTERS).find((name) => named(name).length > 0);
  return [
    `default-src 'none'`,
    `style-src ${styles.length > 0 ? styles.sort().join(' ') : "'none'"}`,
    `font-src 'self'`,
    `img-src 'self'`,
    ...(hasScripts ? [`script-src 'self'`, `connect-src 'self'`, `worker-src 'self'`] : []),
    ...(starter
      ? [`require-trusted-types-for 'script'`, `trusted-types ${STARTERS[starter]}`]
      : []),
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
    .map((file) => ({
      file,
      policy: policyOf(readFileSync(join(dir, file), 'utf8'), file.startsWith(EMBEDS)),
    }));
}
