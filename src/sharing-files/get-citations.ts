import { createAddresses } from '../sharing/address.ts';
import { articleItem, type CslItem, eventItem, quotationItem } from '../sharing/cite/citable.ts';
import { type CitationLines, citationLines } from '../sharing/cite/format-citations.ts';
import { urls } from '../site.ts';
import type { Story } from '../story/story.ts';

/** A source, and its lines in a bibliography. */
export interface Citation {
  readonly item: CslItem;
  readonly lines: CitationLines;
}

/** The sources of a story, by slug or id. */
export interface Citations {
  readonly articles: ReadonlyMap<string, Citation>;
  readonly events: ReadonlyMap<string, Citation>;
  readonly quotes: ReadonlyMap<string, Citation>;
}

const kept = new WeakMap<Story, Citations>();

function citationsOf<Entry>(
  entries: ReadonlyMap<string, Entry>,
  itemOf: (entry: Entry) => CslItem,
): Map<string, Citation> {
  const items = [...entries].map(([id, entry]) => [id, itemOf(entry)] as const);
  const lines = citationLines(items.map(([, item]) => item));
  return new Map(
    items.map(([id, item]) => [
      id,
      { item, lines: lines.get(item.id) ?? { apa: '', chicago: '' } },
    ]),
  );
}

/** Every source of the story with its lines, formatted once a build. */
export function getCitations(story: Story): Citations {
  const found = kept.get(story);
  if (found) return found;
  const at = createAddresses(urls, import.meta.env.SITE);
  const citations = {
    articles: citationsOf(story.articles, (article) => articleItem(article, story, at)),
    events: citationsOf(story.events, (event) => eventItem(event, story, at)),
    quotes: citationsOf(story.quotes, (quote) => quotationItem(quote, story, at)),
  };
  kept.set(story, citations);
  return citations;
}
