import { commonKinds } from '../schemas/event.ts';
import type { StoryHead, TimelineEvent } from '../story/story.ts';
import { interfaceFor } from './interface.ts';

/** What a kind of event is called. */
export interface KindName {
  readonly id: string;
  readonly name: string;
  /** What the name is marked with: undefined in the page's own language. */
  readonly lang: string | undefined;
}

/** The kinds that some events are of, by their ids: the story's own in its order, then the common ones. */
export function kindsOf(
  events: readonly Pick<TimelineEvent, 'kind'>[],
  { kinds, language }: Pick<StoryHead, 'kinds' | 'language'>,
): ReadonlyMap<string, KindName> {
  const { text, storyLang } = interfaceFor(language);
  const met = new Set(events.map(({ kind }) => kind));
  const own = Object.entries(kinds).map(([id, name]): KindName => ({ id, name, lang: storyLang }));
  const common = commonKinds
    .filter((id) => !Object.hasOwn(kinds, id))
    .map((id): KindName => ({ id, name: text.names.eventKinds[id], lang: undefined }));
  return new Map(
    [...own, ...common].filter(({ id }) => met.has(id)).map((kind) => [kind.id, kind]),
  );
}
