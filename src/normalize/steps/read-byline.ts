import { readByline } from '../facts/byline.ts';
import { readDateline } from '../facts/dateline.ts';
import { findBody } from '../furniture/prose.ts';
import { linesOf } from '../lines.ts';
import type { Step } from '../step.ts';

/** Reads who signed the report, and the place that its dateline gives. */
export const readBylineAndDateline: Step = (draft) => {
  const { lines } = linesOf(draft);
  const body = findBody(lines);
  const edges = lines.filter((_, i) => i < body.first || i > body.last);
  const signed = edges.find(({ text }) => readByline(text) !== undefined);
  const opening = lines[body.first];
  const dateline = opening && readDateline(opening.text);
  return {
    ...draft,
    meta: {
      ...draft.meta,
      byline: signed
        ? { status: 'stated', value: readByline(signed.text) ?? '', passage: signed.text }
        : { status: 'unknown', reason: 'No line of the file names an author.' },
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
