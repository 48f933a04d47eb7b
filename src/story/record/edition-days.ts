import type { RecordedChange } from '../../schemas/change.ts';
import type { Story } from '../story.ts';

const latestOf = (days: readonly (string | undefined)[]): string | undefined =>
  days
    .flatMap((day) => day ?? [])
    .sort()
    .at(-1);

/** The day of the latest change of a record, in whatever order it stands; undefined where it has none. */
export const recordedOn = (changes: readonly Pick<RecordedChange, 'on'>[]): string | undefined =>
  latestOf(changes.map(({ on }) => on));

/** The day on which the edition was last changed, by its file or its record; undefined where neither says. */
export const lastChanged = ({ story }: Pick<Story, 'story'>): string | undefined =>
  latestOf([story.changed, story.recorded]);

/** The day on which the edition was last brought up to date: it was changed, or a report was taken; undefined where none is known. */
export const upToDateOn = ({
  story,
  articles,
}: Pick<Story, 'story' | 'articles'>): string | undefined =>
  latestOf([lastChanged({ story }), ...[...articles.values()].map(({ meta }) => meta.retrieved)]);
