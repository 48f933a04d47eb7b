import { compareText } from '../../story/compare-text.ts';
import type { NameMention } from './find-mentions.ts';
import { isBareTitle } from './person-titles.ts';

/**
 * What the reports call a person: the words that most of them put before the name, or else behind it.
 *
 * @returns the report’s own words; undefined where none says more than “Mr”
 */
export function chooseRole(
  mentions: readonly NameMention[],
): { text: string; mention: NameMention } | undefined {
  const told = mentions.flatMap((mention) =>
    [mention.roleBefore, mention.roleAfter].flatMap((text, index) =>
      text === undefined || text.split(' ').every(isBareTitle) ? [] : [{ text, mention, index }],
    ),
  );
  const times = Map.groupBy(told, ({ text }) => text.toLowerCase());
  const [best] = [...times.values()].sort(
    (a, b) =>
      b.length - a.length ||
      (b[0]?.text.length ?? 0) - (a[0]?.text.length ?? 0) ||
      compareText(a[0]?.text ?? '', b[0]?.text ?? ''),
  );
  return best?.[0];
}
