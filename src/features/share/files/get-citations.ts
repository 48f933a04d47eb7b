import { cacheMap } from '../../../build-cache/cache-map.ts';
import { codeDigest } from '../../../build-cache/code-digest.ts';
import { onceFor } from '../../../page-reads/once-for.ts';
import { trackMap } from '../../../page-reads/track.ts';
import { urls } from '../../../site.ts';
import type { Story } from '../../../story/story.ts';
import { interfaceFor } from '../../../text/interface.ts';
import { type Addresses, createAddresses } from '../address.ts';
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

function mapValues<From, To>(entries: ReadonlyMap<string, From>, to: (entry: From) => To) {
  return new Map([...entries].map(([id, entry]) => [id, to(entry)]));
}

function makeCitations(story: Story): Citations {
  const at = createAddresses(urls, import.meta.env.SITE);
  const { citing } = interfaceFor(story.story.language).text;
  const lines = cacheMap<CitationLines>('citation-lines', [codeDigest(['src'])]);
  const withLines = (items: ReadonlyMap<string, CslItem>): Map<string, Citation> => {
    const written = citationLines([...items.values()], citing, lines.get);
    const linesOf = ({ id }: CslItem) => written.get(id) ?? { apa: '', chicago: '' };
    return mapValues(items, (item) => ({ item, lines: linesOf(item) }));
  };
  const { articles, events, quotes } = story;
  const cite = <Entry>(
    kind: 'articles' | 'events' | 'quotes',
    entries: ReadonlyMap<string, Entry>,
    toItem: (entry: Entry, story: Story, at: Addresses) => CslItem,
  ) =>
    trackMap(
      `citations.${kind}`,
      withLines(mapValues(entries, (entry) => toItem(entry, story, at))),
    );
  const citations = {
    articles: cite('articles', articles, articleItem),
    events: cite('events', events, eventItem),
    quotes: cite('quotes', quotes, quotationItem),
    passages: trackMap(
      'citations.passages',
      mapValues(articles, (article) => withLines(passageItems(article, story, at))),
    ),
  };
  lines.save();
  return citations;
}

/** Every source of the story with its lines, formatted once a build. */
export const getCitations = onceFor(makeCitations);
