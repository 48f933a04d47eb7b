import { createHash } from 'node:crypto';
import { attributeOf, findElement, type HtmlElement, textOf } from '../../src/markup/html-tree.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Elements whose scripts start others, and the policy by which each names them to browsers that check that. */
const STARTERS: Readonly<Record<string, string>> = {
  'search-box': 'search-worker',
  'shelf-search': 'search-worker',
  'offline-copy': 'offline-copy',
  'decode-box': 'decode-worker',
};

/**
 * The Content-Security-Policy that a page carries in itself: its own styles by their hash, scripts only where it has
 * some, and all from its own site. Who may frame it stands in a header, as a page cannot say that itself.
 *
 * @param elements all of a page
 */
export function pagePolicy(elements: readonly HtmlElement[]): string {
  const styles = elements.filter(({ tagName }) => tagName === 'style').map(textOf);
  const hashes = [...new Set(styles)].map(hashOf).sort();
  const hasScripts = elements.some(
    (element) => element.tagName === 'script' && attributeOf(element, 'src') !== undefined,
  );
  const starters = Object.keys(STARTERS).filter((name) => findElement(elements, name));
  const policies = starters.map((name) => STARTERS[name]).join(' ');
  const scripted = [
    `script-src 'self'`,
    `connect-src 'self'`,
    `worker-src 'self'`,
    `require-trusted-types-for 'script'`,
    `trusted-types ${policies || `'none'`}`,
  ];
  return [
    `default-src 'none'`,
    `style-src ${hashes.length > 0 ? hashes.join(' ') : `'none'`}`,
    `font-src 'self'`,
    `img-src 'self'`,
    `manifest-src 'self'`,
    ...(hasScripts ? scripted : []),
    `base-uri 'none'`,
    `form-action 'self'`,
  ].join('; ');
}
