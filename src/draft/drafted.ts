import { slugOf } from '../normalize/slug.ts';
import type { MadeBy } from '../schemas/draft.ts';
import { isListPage, isPagesOwnId } from '../schemas/pages-own-ids.ts';

/** One entry that rules made of the reports’ own words. */
export interface DraftedEntry {
  readonly collection: 'events' | 'quotes' | 'people' | 'places' | 'questions' | 'agreements';
  /** A slug made of its words: the same for the same words. */
  readonly id: string;
  /** What its YAML says, as the schema of the collection takes it, without `draft`. */
  readonly data: Record<string, unknown>;
  /** Which rule made it of what. */
  readonly by: MadeBy;
}

export interface DraftedStory {
  /** `story.yaml`, as its schema takes it. */
  readonly head: Record<string, unknown>;
  /** In a fixed order. */
  readonly entries: readonly DraftedEntry[];
}

/** Gives out ids made of words, each once: `bridge-opens`, then `bridge-opens-2`. */
export function createIds(fallback: string): (words: string) => string {
  const taken = new Set<string>();
  return (words) => {
    const slug = slugOf(words) || fallback;
    const base = isPagesOwnId(slug) || isListPage(slug) ? `${fallback}-${slug}` : slug;
    let id = base;
    for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
    taken.add(id);
    return id;
  };
}
