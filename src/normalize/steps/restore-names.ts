import type { Edit } from '../../schemas/edit.ts';
import type { PersonFile } from '../../schemas/person.ts';
import { amend, readingOf } from '../draft.ts';
import { restoreCreditPart } from '../furniture/picture-credit.ts';
import { linesOf } from '../lines.ts';
import { editBy } from '../rules.ts';
import type { Step } from '../step.ts';
import { findWhole } from '../whole-words.ts';

const TITLES = 'Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|President|Minister|Secretary|Senator';
const HONORIFIC = new RegExp(`\\b(?:${TITLES})\\.? $`);
const LEADING_HONORIFIC = new RegExp(`^(?:${TITLES})\\.? `);

/** A damaged name and what is to stand there. */
interface Damage {
  readonly text: string;
  readonly name: string;
  readonly reason: string;
}

/** Damaged forms of a person's name that this text proves: one of the words they require stands in it. */
function provenDamage(person: PersonFile, text: string): Damage[] {
  return person.misspellings
    .filter(({ requires }) => requires.length === 0 || requires.some((word) => text.includes(word)))
    .map((form) => ({ text: form.text, name: nameFor(form.text, person), reason: form.reason }));
}

/** A damaged form of one word, or after a title (`Mr. Doh`), is the short name's; of several, the full name's. */
function nameFor(damaged: string, person: PersonFile): string {
  const title = LEADING_HONORIFIC.exec(damaged)?.[0];
  if (title !== undefined) return title + person.shortName;
  return damaged.includes(' ') ? person.name : person.shortName;
}

/** The word in which a damaged name of several words differs from the short name, for later mentions alone. */
function damagedShortName({ text }: Damage, person: PersonFile): string | undefined {
  const right = person.name.split(' ');
  const wrong = text.split(' ');
  if (right.length !== wrong.length) return undefined;
  const i = right.indexOf(person.shortName);
  return wrong[i] === right[i] ? undefined : wrong[i];
}

function changesFor(person: PersonFile, text: string): Edit[] {
  const changes: Edit[] = [];
  for (const damage of provenDamage(person, text)) {
    const spans = findWhole(text, damage.text);
    for (const span of spans) {
      changes.push(editBy('restore-person-name', span, damage.name, { reason: damage.reason }));
    }
    const short = spans.length > 0 ? damagedShortName(damage, person) : undefined;
    for (const span of short ? findWhole(text, short) : []) {
      if (!HONORIFIC.test(text.slice(Math.max(0, span.start - 20), span.start))) continue;
      const reason = `A later mention of “${damage.text}”. ${damage.reason}`;
      changes.push(editBy('restore-person-name', span, person.shortName, { reason }));
    }
  }
  return changes;
}

/** Changes in order, without those that overlap an earlier one. */
function disjoint(changes: readonly Edit[]): Edit[] {
  const kept: Edit[] = [];
  for (const change of [...changes].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (change.start >= (kept.at(-1)?.end ?? 0)) kept.push(change);
  }
  return kept;
}

/** Restores damaged names of persons and publishers from the gazetteers. */
export const restoreNames: Step = (draft, { people, publishers }) => {
  const reading = readingOf(draft);
  const { text } = reading;
  const changes: Edit[] = [...people.values()].flatMap((person) => changesFor(person, text));
  for (const publisher of publishers.values()) {
    for (const form of publisher.misspellings) {
      for (const span of findWhole(text, form)) {
        changes.push(editBy('restore-publisher-name', span, publisher.name));
      }
    }
  }
  for (const line of linesOf(draft).lines) {
    if (line.block.role !== 'credit') continue;
    const shown = text.slice(line.start, line.end);
    for (const { 0: part, index } of shown.matchAll(/[^|/]+/g)) {
      const name = part.trim();
      const restored = restoreCreditPart(name);
      const start = line.start + index + part.indexOf(name);
      if (restored !== name) {
        changes.push(
          editBy('restore-publisher-name', { start, end: start + name.length }, restored),
        );
      }
    }
  }
  return amend(draft, reading, disjoint(changes));
};
