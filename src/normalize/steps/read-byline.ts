import type { ArticleMeta } from '../../schemas/article.ts';
import { readByline } from '../facts/byline.ts';
import { isAccount } from '../facts/byline-names.ts';
import { readDateline } from '../facts/dateline.ts';
import { pageLanguage } from '../facts/languages.ts';
import { type PageZones, zonesOf } from '../facts/page-zones.ts';
import {
  readNamesInCapitals,
  readUnmarkedByline,
  type UnmarkedByline,
} from '../facts/unmarked-byline.ts';
import { type PageLine, pageLinesOf } from '../lines.ts';
import type { Step } from '../step.ts';

function bylineAmong(
  lines: readonly PageLine[],
  { from, to }: { readonly from: number; readonly to: number },
  read: (text: string, next: string) => UnmarkedByline | undefined,
): ArticleMeta['byline'] | undefined {
  for (let at = from; at < to; at++) {
    const line = lines[at];
    if (!line || line.block.role === 'title') continue;
    const found = read(line.text, lines[at + 1]?.text ?? '');
    if (found === undefined || isAccount(found.names)) continue;
    return found.isSure
      ? { status: 'stated', value: found.names, passage: line.text }
      : {
          status: 'inferred',
          value: found.names,
          reason: `The line “${line.text}” stands where a byline does, and has the form of names.`,
        };
  }
  return undefined;
}

/** A line that begins with “By” near the headline, or right below the report; else a name with what marks it. */
function findByline(lines: readonly PageLine[], { head, foot, title }: PageZones) {
  const below = title === -1 ? head : { from: title + 1, to: head.to };
  const language = pageLanguage(lines);
  const readMarked = (text: string) => {
    const names = readByline(text, language);
    return names === undefined ? undefined : { names, isSure: true };
  };
  return (
    bylineAmong(lines, below, readMarked) ??
    bylineAmong(lines, below, readUnmarkedByline) ??
    bylineAmong(lines, head, readMarked) ??
    bylineAmong(lines, { from: title + 1, to: title + 2 }, readNamesInCapitals) ??
    bylineAmong(lines, foot, readMarked)
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
