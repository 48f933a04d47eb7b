import { TYPES } from '../../deploy/headers.ts';
import { isPagePath } from '../../deploy/policy-for.ts';
import { type Check, isFound, isHeaderless, pathsOf, type Seen } from '../seen.ts';

/** Other names of the same types. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  bib: ['application/x-bibtex'],
  js: ['application/javascript'],
  json: ['application/feed+json', 'application/schema+json'],
  jsonl: ['application/x-ndjson'],
  xml: ['text/xml', 'application/opensearchdescription+xml'],
};
/** What browsers refuse under another type. */
const NEEDED = ['css', 'html', 'js', 'png', 'svg', 'webmanifest'];

const endingOf = ({ path }: Seen) => (isPagePath(path) ? 'html' : (path.split('.').at(-1) ?? ''));
const typeOf = ({ headers }: Seen) =>
  (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() || 'nothing';
const saysUtf8 = ({ headers }: Seen) => /charset="?utf-8/i.test(headers.get('content-type') ?? '');

/** Files come with their type, and text with its character set. */
export const checkTypes: Check = (site) => {
  const files = site.seen.filter((one) => isFound(one) && endingOf(one) in TYPES);
  const isRight = (one: Seen) => {
    const ending = endingOf(one);
    return [TYPES[ending], ...(ALSO[ending] ?? [])].includes(typeOf(one));
  };
  const level = (ending: string) =>
    isHeaderless(site) && !NEEDED.includes(ending) ? 'note' : 'wrong';
  const wrong = Map.groupBy(
    files.filter((one) => !isRight(one)),
    (one) => `${endingOf(one)} ${typeOf(one)}`,
  );
  const unsaid = Map.groupBy(
    // A page says it itself, and what is no `text/` is UTF-8 by its own rule.
    files.filter(
      (one) => isRight(one) && /^text\/(?!html|css|javascript)/.test(typeOf(one)) && !saysUtf8(one),
    ),
    endingOf,
  );
  return [
    ...[...wrong].map(([key, some]) => {
      const [ending = '', type = ''] = key.split(' ');
      return {
        check: 'types',
        level: level(ending),
        what: `.${ending} is sent as ${type}, not as ${TYPES[ending]}`,
        where: pathsOf(some),
        todo: `Give the ending .${ending} its type at the host, as \`npm run deploy-config\` writes it`,
      } as const;
    }),
    ...[...unsaid].map(([ending, some]) => {
      return {
        check: 'types',
        level: level(ending),
        what: `.${ending} is sent without its character set`,
        where: pathsOf(some),
        todo: `Send .${ending} as ${TYPES[ending]}; charset=utf-8`,
      } as const;
    }),
  ];
};
