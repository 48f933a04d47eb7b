import type { Thing } from 'schema-dts';

const HTML_SIGNS = /[<>&\u2028\u2029]/g;

const escapeSign = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * What stands in `<script type="application/ld+json">`: one graph of schema.org things. Signs that HTML could read are
 * written as JSON escapes, so that no text closes the element or opens another.
 */
export function structuredScript(things: readonly Thing[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replace(HTML_SIGNS, escapeSign);
}
