import { Feed } from 'feed';
import type { RecordedChange } from '../../../schemas/change.ts';
import type { Story } from '../../../story/story.ts';
import { interfaceFor } from '../../../text/interface.ts';
import type { Addresses } from '../address.ts';
import { changedDate, momentOf } from '../story-date.ts';
import { writeText } from '../write-html.ts';
import { atomFeed, nameFor } from './feed.ts';

/** A feed is what is new: the page has all. */
const MOST_ITEMS = 100;

/** A name of its own for each change, however the record grows: its day and place, and its number among those of them. */
function idsOf(changes: readonly RecordedChange[]): string[] {
  const counts = new Map<string, number>();
  return [...changes]
    .reverse()
    .map(({ on, kind, at: [first = ''] }) => {
      const key = `${on}-${kind}-${first}`;
      const number = (counts.get(key) ?? 0) + 1;
      counts.set(key, number);
      return `${key}-${number}`;
    })
    .reverse();
}

/** The edition's own record as Atom, the latest change first. */
export function changesFeed(whole: Story, { urls, absolute }: Addresses): string {
  const { story, changes } = whole;
  const { text } = interfaceFor(story.language);
  const page = absolute(urls.changes());
  const title = nameFor('atom', story.title);
  const feed = new Feed({
    id: page,
    link: page,
    title: text.changes.feed(title),
    description: text.changes.about,
    language: story.language,
    updated: momentOf(changedDate(whole)),
    author: { name: title, link: absolute(urls.home()) },
    copyright: text.feeds.copyright,
    generator: 'Palimpsest',
    feedLinks: { atom: absolute(urls.at('changes.atom')) },
  });
  const ids = idsOf(changes);
  changes.slice(0, MOST_ITEMS).forEach(({ on, kind, at: [first = '/'], what, why }, index) => {
    const date = momentOf(on);
    feed.addItem({
      id: `${page}#${encodeURIComponent(ids[index] ?? '')}`,
      link: absolute(urls.at(first)),
      title: writeText(`${text.changes.kinds[kind]}: ${what}`),
      date,
      published: date,
      ...(why !== undefined && { description: writeText(why) }),
    });
  });
  return atomFeed(feed);
}
