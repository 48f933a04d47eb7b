import { oneLine } from '../one-line.ts';
import type { CslName } from './byline-names.ts';
import type { CslItem } from './citable.ts';

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  // Not \{ and \}: BibTeX counts braces whatever stands before them.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '"': '\\textquotedbl{}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  _: '\\_',
  '%': '\\%',
};

const SIGN = /[\\{}<>|~^"$&#_%]/g;
/** Signs that TeX joins to another one: `--` is a dash, `''` a quotation mark, `` ?` `` a turned question mark. */
const JOINED = /(?<=[-'`,?!])(?=[-'`,])/g;

/** A text as TeX prints it: the same words, on one line. Letters of every script stay as they are, in UTF-8. */
const tex = (text: string) =>
  oneLine(text)
    .replace(SIGN, (sign) => TEX[sign] ?? sign)
    .replace(JOINED, '{}');

/** An address is one word, percent-encoded where BibTeX or TeX would read a sign of it. */
const address = (url: string) =>
  url.replace(/[\s{}\\"<>^`|]/g, (sign) => encodeURIComponent(sign)).replace(/[%#&_$~]/g, '\\$&');

/** A part of a name in braces where BibTeX would part it again. */
const part = (name: string) =>
  /,|\s(?:and|AND)\s|^\p{Ll}/u.test(name) ? `{${tex(name)}}` : tex(name);

/** `van der Berg, Jr., Jan`; an organisation in braces of its own, so that it is not parted. */
const nameOf = (name: CslName) => {
  if ('literal' in name) return `{${tex(name.literal)}}`;
  const { family, given, suffix, 'non-dropping-particle': particle } = name;
  const last = particle === undefined ? part(family) : `${tex(particle)} ${part(family)}`;
  return [last, suffix === undefined ? [] : tex(suffix), given === undefined ? [] : part(given)]
    .flat()
    .join(', ');
};

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function fieldsOf(item: CslItem): [field: string, value: string | undefined][] {
  const [[year, month, day] = []] = item.issued?.['date-parts'] ?? [];
  const isReport = item.type === 'article-newspaper';
  return [
    ['author', item.author && `{${item.author.map(nameOf).join(' and ')}}`],
    // In two pairs of braces: no style makes capitals small.
    ['title', `{{${tex(item.title)}}}`],
    [isReport ? 'journal' : 'publisher', `{${tex(item['container-title'])}}`],
    ['year', year === undefined ? undefined : `{${year}}`],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['day', day === undefined ? undefined : `{${day}}`],
    ['language', `{${tex(item.language)}}`],
    ['note', `{${tex(item.note)}}`],
    ['url', `{${address(item.URL)}}`],
  ];
}

/** Sources as BibTeX in UTF-8. The key of an entry is its id, which is published and does not change. */
export function writeBibtex(items: readonly CslItem[]): string {
  return items
    .map((item) => {
      const fields = fieldsOf(item).flatMap(([field, value]) =>
        value === undefined ? [] : `\t${field} = ${value},\n`,
      );
      const type = item.type === 'article-newspaper' ? 'article' : 'misc';
      return `@${type}{${item.id},\n${fields.join('')}}\n`;
    })
    .join('\n');
}
