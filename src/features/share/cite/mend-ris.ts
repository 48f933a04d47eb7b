import type { CslItem } from './citable.ts';

const FOLD = /\n(?![A-Z][A-Z\d] {2}- |$)/g;

/** "2021/05/02/", the full date beside the year. */
const dateLine = ({ issued }: CslItem): string => {
  const [parts = []] = issued?.['date-parts'] ?? [];
  return parts.length === 3
    ? `DA  - ${parts.map((part) => String(part).padStart(2, '0')).join('/')}/\n`
    : '';
};

/** "AU  - Other, Ann", a line for each. */
const authorLines = ({ author = [] }: CslItem): string =>
  author
    .map((name) =>
      'literal' in name ? name.literal : [name.family, name.given ?? []].flat().join(', '),
    )
    .map((name) => `AU  - ${name}\n`)
    .join('');

/**
 * RIS as reference managers read it best. Citation.js (plugin-ris 0.8) folds every value after 70 characters, which
 * breaks addresses, cuts ids at 20, gives the year alone and leaves a newspaper's authors out.
 *
 * @param items the sources in the order of `ris`
 */
export function mendRis(ris: string, items: readonly CslItem[]): string {
  let at = 0;
  return ris.replace(FOLD, '').replace(/^ID {2}- .*\n/gm, () => {
    const item = items[at++];
    return item ? `ID  - ${item.id}\n${authorLines(item)}${dateLine(item)}` : '';
  });
}
