import type { Passage, Story } from '../../story/story.ts';

const CONTEXT_CHARACTERS = 60;

/** A name's occurrence with the words around it, as in a concordance. */
export interface BrowseLine {
  readonly passage: Passage;
  readonly before: string;
  readonly after: string;
}

export interface BrowseEntry {
  readonly id: string;
  readonly name: string;
  readonly lines: readonly BrowseLine[];
}

/** The browsable index: what a reader without JavaScript has in place of search. */
export interface Browse {
  readonly people: readonly BrowseEntry[];
  readonly places: readonly BrowseEntry[];
  readonly topics: readonly BrowseEntry[];
}

/** The end of a text, cut where a word begins. */
function lastWords(text: string): string {
  if (text.length <= CONTEXT_CHARACTERS) return text;
  return `… ${text.slice(-CONTEXT_CHARACTERS).replace(/^\S*\s/, '')}`;
}

/** The beginning of a text, cut where a word ends. */
function firstWords(text: string): string {
  if (text.length <= CONTEXT_CHARACTERS) return text;
  return `${text.slice(0, CONTEXT_CHARACTERS).replace(/\s\S*$/, '')} …`;
}

function lineOf(story: Story, passage: Passage): BrowseLine {
  const block = story.articles.get(passage.report)?.blocks.find(({ id }) => id === passage.block);
  const text = block?.text ?? passage.text;
  return {
    passage,
    before: lastWords(text.slice(0, passage.start)),
    after: firstWords(text.slice(passage.end)),
  };
}

/** Names, places and topics with the passages that have them; those that stand nowhere are left out. */
export function browseStory(story: Story): Browse {
  const entries = (
    things: Iterable<{ id: string; name: string; passages: readonly Passage[] }>,
  ): BrowseEntry[] =>
    [...things]
      .filter(({ passages }) => passages.length > 0)
      .map(({ id, name, passages }) => ({
        id,
        name,
        lines: passages.map((passage) => lineOf(story, passage)),
      }))
      .sort((a, b) => a.name.localeCompare(b.name, story.story.language));
  return {
    people: entries(story.people.values()),
    places: entries(story.places.values()),
    topics: entries(story.topics.values()),
  };
}
