import { findOtherForms } from '../../article/compose-text.ts';
import type { Edit } from '../../schemas/edit.ts';
import { amend, readingOf } from '../draft.ts';
import { joinCrowded } from '../join-edits.ts';
import { editBy } from '../rules.ts';
import type { Step } from '../step.ts';

/** Writes letters in the form in which everybody types them: accents on their letters, ligatures apart. */
export const composeLetters: Step = (draft) => {
  const reading = readingOf(draft);
  const { text } = reading;
  const changes: Edit[] = [];
  let line: Edit[] = [];
  let lineEnd = -1;
  for (const form of findOtherForms(text)) {
    if (form.start >= lineEnd) {
      changes.push(...joinCrowded(text, line));
      line = [];
      const end = text.indexOf('\n', form.start);
      lineEnd = end === -1 ? text.length : end;
    }
    line.push(editBy(form.kind === 'accent' ? 'decode-accents' : 'decode-forms', form, form.text));
  }
  return amend(draft, reading, [...changes, ...joinCrowded(text, line)]);
};
