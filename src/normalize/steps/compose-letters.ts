import { findOtherForms } from '../../article/compose-text.ts';
import { amend, readingOf } from '../draft.ts';
import { editBy } from '../rules.ts';
import type { Step } from '../step.ts';

/** More on one line are told as one change, so that a long line cannot swell the list. */
const MOST_ON_A_LINE = 40;

/** Writes letters in the form in which everybody types them: accents on their letters, ligatures apart. */
export const composeLetters: Step = (draft) => {
  const reading = readingOf(draft);
  const forms = findOtherForms(reading.text);
  if (forms.length === 0) return draft;
  const lines = Map.groupBy(forms, ({ start }) => reading.text.lastIndexOf('\n', start));
  const changes = [...lines.values()].flatMap((onLine) => {
    const [first] = onLine;
    const last = onLine.at(-1);
    if (!first || !last || onLine.length <= MOST_ON_A_LINE) {
      return onLine.map(({ start, end, text, kind }) =>
        editBy(kind === 'accent' ? 'decode-accents' : 'decode-forms', { start, end }, text),
      );
    }
    let text = '';
    let at = first.start;
    for (const form of onLine) {
      text += reading.text.slice(at, form.start) + form.text;
      at = form.end;
    }
    const rule = first.kind === 'accent' ? 'decode-accents' : 'decode-forms';
    return [editBy(rule, { start: first.start, end: last.end }, text)];
  });
  return amend(draft, reading, changes);
};
