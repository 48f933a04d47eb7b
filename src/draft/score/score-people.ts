import type { DraftedEntry } from '../drafted.ts';
import type { EditedStory } from './edited-story.ts';
import type { Comparison } from './place-drafts.ts';
import { type Share, shareOf } from './share.ts';

export const lettersOf = (name: string) => name.toLowerCase().replace(/[^\p{L}]/gu, '');

/** Every form of a drafted name, in its letters. */
export const formsOf = ({ data }: DraftedEntry): string[] =>
  [data['name'], data['shortName'], ...((data['aliases'] ?? []) as string[])].map((form) =>
    lettersOf(String(form)),
  );

export interface PeopleScore {
  readonly people: Share;
  readonly forms: Share;
  /** Drafted people in whom two of the editor’s are one. */
  readonly wrongJoins: number;
  readonly draftedPeople: Share;
}

export function scorePeople(
  edited: EditedStory['people'],
  { entries, where, missed, beside }: Comparison,
): PeopleScore {
  const people = entries.filter(({ collection }) => collection === 'people');
  const personOf = ({ name, forms }: EditedStory['people'][number]) =>
    people.find((entry) => formsOf(entry).includes(lettersOf(name))) ??
    people.find((entry) =>
      forms.some((form) => form.includes(' ') && formsOf(entry).includes(lettersOf(form))),
    );
  return {
    people: shareOf(
      edited.map((person) => missed(`person ${person.name}`, personOf(person) !== undefined)),
    ),
    forms: shareOf(
      edited.flatMap((person) => {
        const found = personOf(person);
        if (found === undefined) return [];
        return person.forms
          .filter((form) => form !== '')
          .map((form) =>
            missed(
              `form ${form} of ${person.name}`,
              formsOf(found).includes(lettersOf(form)) || where(form).length === 0,
            ),
          );
      }),
    ),
    wrongJoins: people.filter(
      (entry) => edited.filter(({ name }) => formsOf(entry).includes(lettersOf(name))).length > 1,
    ).length,
    draftedPeople: shareOf(
      people.map((entry) =>
        beside(
          `person ${entry.data['name']}, ${entry.data['role']}`,
          edited.some((person) => personOf(person) === entry),
        ),
      ),
    ),
  };
}
