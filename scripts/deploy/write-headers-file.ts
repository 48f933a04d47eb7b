import {
  COMMON_HEADERS,
  EMBED_FOLDER,
  EMBED_POLICY,
  FILE_POLICY,
  IMMUTABLE,
  IMMUTABLE_FOLDER,
  isText,
  PAGE_POLICY,
  SCRIPT_POLICY,
  SERVICE_WORKER,
  SITE_POLICY,
  TYPES,
} from './headers.ts';

type Header = readonly [name: string, value: string];

/** Cloudflare Pages reads no more: https://developers.cloudflare.com/pages/configuration/headers/ */
export const MAX_RULES = 100;

/** What hosts do not know by itself, or not by this name. */
const SAID_TYPES = ['atom', 'bib', 'ics', 'jsonl', 'md', 'ris', 'webmanifest'];

const typeOf = (ending: string): string => {
  const type = TYPES[ending] ?? '';
  return isText(type) ? `${type}; charset=utf-8` : type;
};

const rule = (path: string, headers: readonly Header[]) =>
  `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;

/** `_astro/`, and that of a story of a shelf: `harbour/_astro/`. */
const isPart = (entry: string, part: string) => entry === part || entry.endsWith(`/${part}`);

const policyOf = (entry: string): string => {
  if (isPart(entry, EMBED_FOLDER)) return EMBED_POLICY;
  if (isPart(entry, IMMUTABLE_FOLDER) || isPart(entry, SERVICE_WORKER)) return SCRIPT_POLICY;
  return entry.endsWith('/') || entry.endsWith('.html') ? PAGE_POLICY : FILE_POLICY;
};

/**
 * The `_headers` of static hosts. Where several rules match, some hosts join what they say of a header, which makes
 * two policies that both hold, and others take the last: each policy is therefore whole, and none needs to be wider
 * than the first. That one says nothing of frames, since no later rule could allow them; an older header stands in,
 * which browsers pass over where a policy speaks of frames.
 *
 * How long pages are kept is left to these hosts, who ask anew each time.
 *
 * @param base the path that the site was built for, with both slashes
 * @param entries what lies at the top of the built site; folders end in a slash
 */
export function writeHeadersFile(base: string, entries: readonly string[]): string {
  const kept: Header = ['Cache-Control', IMMUTABLE];
  const rules = [
    rule(`${base}*`, [
      ['Content-Security-Policy', SITE_POLICY],
      ['X-Frame-Options', 'DENY'],
      ...COMMON_HEADERS,
    ]),
    rule(base, [['Content-Security-Policy', PAGE_POLICY]]),
    ...SAID_TYPES.map((ending) => rule(`${base}*.${ending}`, [['Content-Type', typeOf(ending)]])),
    ...entries.map((entry) =>
      rule(`${base}${entry}${entry.endsWith('/') ? '*' : ''}`, [
        ['Content-Security-Policy', policyOf(entry)],
        ...(isPart(entry, IMMUTABLE_FOLDER) ? [kept] : []),
      ]),
    ),
  ];
  // What is over the limit has the first rule, like all that the site does not have.
  return rules.slice(0, MAX_RULES).join('\n');
}
