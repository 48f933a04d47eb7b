import { createAddresses } from '../sharing/address.ts';
import { articleItem, type CslItem, eventItem, quotationItem } from '../sharing/cite/citable.ts';
import { type CitationLines, citationLines } from '../sharing/cite/format-citations.ts';
import { passageItems } from '../sharing/cite/passage-items.ts';
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
  /** Those of each report's paragraphs, by the report's slug and the paragraph's id. */
  readonly passages: ReadonlyMap<string, ReadonlyMap<string, Citation>>;
}

const kept = new WeakMap<Story, Citations>();

function mapValues<From, To>(entries: ReadonlyMap<string, From>, to: (entry: From) => To) {
  return new Map([...entries].map(([id, entry]) => [id, to(entry)]));
}

function withLines(items: ReadonlyMap<string, CslItem>): Map<string, Citation> {
  const lines = citationLines([...items.values()]);
  return mapValues(items, (item) => ({
    item,
    lines: lines.get(item.id) ?? { apa: '', chicago: '' },
  }));
}

/** Every source of the story with its lines, formatted once a build. */
export function getCitations(story: Story): Citations {
  const found = kept.get(story);
  if (found) return found;
  const at = createAddresses(urls, import.meta.env.SITE);
  const citations = {
    articles: withLines(mapValues(story.articles, (article) => articleItem(article, story, at))),
    events: withLines(mapValues(story.events, (event) => eventItem(event, story, at))),
    quotes: withLines(mapValues(story.quotes, (quote) => quotationItem(quote, story, at))),
    passages: mapValues(story.articles, (article) => withLines(passageItems(article, story, at))),
  };
  kept.set(story, citations);
  return citations;
}
