import { cacheFile } from '../../../build-cache/cache-file.ts';
import { codeDigest } from '../../../build-cache/code-digest.ts';
import { urls } from '../../../site.ts';
import type { Story } from '../../../story/story.ts';
import type { Catalogue } from '../../../text/en.ts';
import { interfaceFor } from '../../../text/interface.ts';
import { createAddresses } from '../address.ts';
import { articleItem, type CslItem, eventItem, quotationItem } from '../cite/citable.ts';
import { citationLines } from '../cite/citation-lines.ts';
import type { CitationLines } from '../cite/format-citations.ts';
import { passageItems } from '../cite/passage-items.ts';

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

type Items = ReadonlyMap<string, CslItem>;

function mapValues<From, To>(entries: ReadonlyMap<string, From>, to: (entry: From) => To) {
  return new Map([...entries].map(([id, entry]) => [id, to(entry)]));
}

const fromJson = (json: string) => new Map(JSON.parse(json) as [string, Citation][]);

/** Adds their lines to groups of sources. The lines of a group are kept; those of all new groups are formatted at once. */
function withLines(
  groups: ReadonlyMap<string, Items>,
  citing: Catalogue['citing'],
): Map<string, Map<string, Citation>> {
  const code = codeDigest(['src']);
  const read = mapValues(groups, (items) => {
    const file = cacheFile('citation-lines', [JSON.stringify([...items]), code]);
    return { items, file, kept: file.read() };
  });
  const fresh = [...read.values()].filter(({ kept }) => !kept);
  const lines = citationLines(
    fresh.flatMap(({ items }) => [...items.values()]),
    citing,
  );
  return mapValues(read, ({ items, file, kept }) => {
    if (kept) return fromJson(kept.toString('utf8'));
    const made = mapValues(items, (item) => ({
      item,
      lines: lines.get(item.id) ?? { apa: '', chicago: '' },
    }));
    const json = JSON.stringify([...made]);
    file.write(Buffer.from(json));
    return fromJson(json);
  });
}

const withLinesOf = (items: Items, citing: Catalogue['citing']) =>
  withLines(new Map([['all', items]]), citing).get('all') ?? new Map();

/** Every source of the story with its lines, formatted once a build. */
export function getCitations(story: Story): Citations {
  const found = kept.get(story);
  if (found) return found;
  const at = createAddresses(urls, import.meta.env.SITE);
  const { citing } = interfaceFor(story.story.language).text;
  const citations = {
    articles: withLinesOf(
      mapValues(story.articles, (article) => articleItem(article, story, at)),
      citing,
    ),
    events: withLinesOf(
      mapValues(story.events, (event) => eventItem(event, story, at)),
      citing,
    ),
    quotes: withLinesOf(
      mapValues(story.quotes, (quote) => quotationItem(quote, story, at)),
      citing,
    ),
    passages: withLines(
      mapValues(story.articles, (article) => passageItems(article, story, at)),
      citing,
    ),
  };
  kept.set(story, citations);
  return citations;
}
