import { oneLine } from '../one-line.ts';
import type { CslName } from './byline-names.ts';
import type { CslItem } from './citable.ts';

const LINE_END = '\r\n';
const TYPES: Readonly<Record<CslItem['type'], string>> = {
  'article-newspaper': 'NEWS',
  webpage: 'ELEC',
};

/** `Berg, Jan, Jr.`; an organisation as it stands. */
const nameLine = (name: CslName) =>
  'literal' in name
    ? name.literal
    : [
        [name['non-dropping-particle'], name.family].filter(Boolean).join(' '),
        name.given,
        name.suffix,
      ]
        .filter(Boolean)
        .join(', ');

function linesOf(item: CslItem): [tag: string, value: string | undefined][] {
  const [date = []] = item.issued?.['date-parts'] ?? [];
  const [year, ...rest] = date.map((part) => String(part).padStart(2, '0'));
  return [
    ['TY', TYPES[item.type]],
    ['ID', item.id],
    ...(item.author ?? []).map((name): [string, string] => ['AU', nameLine(name)]),
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PY', year],
    ['DA', rest.length === 2 ? `${year}/${rest.join('/')}/` : undefined],
    ['LA', item.language],
    ['M3', item.genre],
    ['N1', item.note],
    ['UR', item.URL],
  ];
}

/**
 * Sources as RIS, in the tags that reference managers read (https://en.wikipedia.org/wiki/RIS_(file_format)): a value
 * a line, unfolded, and lines that end in CR LF, the last one too.
 */
export function writeRis(items: readonly CslItem[]): string {
  return items
    .flatMap((item) => [
      ...linesOf(item).flatMap(([tag, value]) =>
        value === undefined ? [] : `${tag}  - ${oneLine(value)}`,
      ),
      'ER  - ',
    ])
    .map((line) => line + LINE_END)
    .join('');
}
