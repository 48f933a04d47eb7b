import {
  COMMON_HEADERS,
  FILE_POLICY,
  IMMUTABLE,
  IMMUTABLE_FOLDER,
  REVALIDATED,
  SCRIPT_POLICY,
  SERVICE_WORKER,
} from './headers.ts';
import type { PagePolicy } from './page-policies.ts';

const block = (path: string, headers: readonly (readonly [string, string])[]) =>
  `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;

const scripts = `  ! Content-Security-Policy\n  Content-Security-Policy: ${SCRIPT_POLICY}\n`;

/**
 * The \`_headers\` of static hosts. A page's own block takes the common policy off first, as such hosts join what
 * several blocks say.
 *
 * @param base the path that the site was built for, with both slashes
 */
export function writeHeadersFile(pages: readonly PagePolicy[], base: string): string {
  return [
    '# Made by `npm run deploy-config` from the built site: make it anew after each build.\n',
    block(`${base}*`, [
      ['Content-Security-Policy', FILE_POLICY],
      ['Cache-Control', REVALIDATED],
      ...COMMON_HEADERS,
    ]),
    `${base}${IMMUTABLE_FOLDER}*\n  ! Cache-Control\n  Cache-Control: ${IMMUTABLE}\n${scripts}`,
    `${base}${SERVICE_WORKER}\n${scripts}`,
    ...pages.map(
      ({ file, policy }) =>
        `${base}${file.replace(/(^|\/)index\.html$/, '$1')}
  ! Content-Security-Policy
  Content-Security-Policy: ${policy}
`,
    ),
  ].join('\n');
}
