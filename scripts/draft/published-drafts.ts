import { yamlCollections } from '../../src/content-folder/collections.ts';
import { readAliases } from '../../src/content-folder/read-aliases.ts';
import { findChanged, readRecorded } from '../../src/content-folder/recorded-permalinks.ts';
import type { DraftedCollection } from '../../src/schemas/dismissed.ts';
import type { StoryFiles } from '../../src/story/files.ts';
import { whatAddressesSay } from '../../src/story/permalinks/what-addresses-say.ts';
import type { EntryData } from './basis.ts';

/** The entries that have a published address. */
export interface PublishedEntries {
  readonly has: (collection: DraftedCollection, id: string) => boolean;
  /** Whether the address of an entry would still say what it said, if the entry said this. */
  readonly isSame: (collection: DraftedCollection, id: string, data: EntryData) => boolean;
}

/** The collections whose entries have pages, by the folder of the site that these are in. */
const FOLDERS: Readonly<Record<string, DraftedCollection>> = {
  timeline: 'events',
  differences: 'questions',
  quotes: 'quotes',
  people: 'people',
  places: 'places',
};

/** A story that has this entry and nothing else. */
function storyOf(collection: DraftedCollection, id: string, data: unknown): StoryFiles {
  const none = { articles: [], publishers: [], people: [], places: [], topics: [] };
  const rest = { events: [], questions: [], agreements: [], quotes: [], unread: [] };
  const entry = { id, file: '', lines: {}, data };
  return { story: undefined, ...none, ...rest, [collection]: [entry] };
}

/** `/timeline/fair-opens/` => `events/fair-opens` */
function keyAt(address: string): string[] {
  const [, folder = '', id = '', rest] = address.split('/');
  const collection = Object.hasOwn(FOLDERS, folder) ? FOLDERS[folder] : undefined;
  return collection && rest === '' ? [`${collection}/${id}`] : [];
}

/** What `permalinks.txt` of a content folder knows of entries. */
export function readPublished(content: string): PublishedEntries {
  const { recorded } = readRecorded(content);
  const { aliases } = readAliases(content);
  const keys = new Set([...recorded.values()].flatMap(({ address }) => keyAt(address)));
  return {
    has: (collection, id) => keys.has(`${collection}/${id}`),
    isSame(collection, id, data) {
      const read = yamlCollections[collection].safeParse(data);
      if (!read.success) return false;
      const sayings = whatAddressesSay(storyOf(collection, id, read.data));
      return findChanged(recorded, sayings, aliases).length === 0;
    },
  };
}
