import type { ArticleMeta } from '../../schemas/article.ts';
import {
  isAccount,
  namesSomeone,
  readByline,
  readNamesInCapitals,
  readUnmarkedByline,
} from '../facts/byline.ts';
import { readDateline } from '../facts/dateline.ts';
import { type PageZones, zonesOf } from '../facts/page-zones.ts';
import { type PageLine, pageLinesOf } from '../lines.ts';
import type { Step } from '../step.ts';

function bylineAmong(
  lines: readonly PageLine[],
  { from, to }: { readonly from: number; readonly to: number },
  read: (text: string, next: string) => string | undefined,
): ArticleMeta['byline'] | undefined {
  for (let at = from; at < to; at++) {
    const line = lines[at];
    if (!line || line.block.role === 'title') continue;
    const names = read(line.text, lines[at + 1]?.text ?? '');
    if (names === undefined || isAccount(names) || !namesSomeone(names)) continue;
    return { status: 'stated', value: names, passage: line.text };
  }
  return undefined;
}

/** A line that begins with “By” near the headline, or right below the report; else a name with what marks it. */
function findByline(lines: readonly PageLine[], { head, foot, title }: PageZones) {
  const below = title === -1 ? head : { from: title + 1, to: head.to };
  return (
    bylineAmong(lines, below, readByline) ??
    bylineAmong(lines, below, readUnmarkedByline) ??
    bylineAmong(lines, head, readByline) ??
    bylineAmong(lines, { from: title + 1, to: title + 2 }, readNamesInCapitals) ??
    bylineAmong(lines, foot, readByline)
  );
}

/** Reads who signed the report, and the place that its dateline gives. */
export const readBylineAndDateline: Step = (draft) => {
  const lines = pageLinesOf(draft);
  const zones = zonesOf(lines);
  const opening = lines[zones.first];
  const dateline = opening && readDateline(opening.text);
  return {
    ...draft,
    meta: {
      ...draft.meta,
      byline: findByline(lines, zones) ?? {
        status: 'unknown',
        reason: 'No line of the file names an author.',
      },
      dateline: dateline?.place
        ? { status: 'stated', value: dateline.place, passage: dateline.passage }
        : {
            status: 'unknown',
            reason: dateline
              ? `The report opens with its source alone: “${dateline.passage}”.`
              : 'The report does not open with a dateline.',
          },
    },
  };
};
