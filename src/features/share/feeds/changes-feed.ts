import { Feed } from 'feed';
import { changeIds } from '../../../story/record/change-ids.ts';
import type { Story } from '../../../story/story.ts';
import { interfaceFor } from '../../../text/interface.ts';
import type { Addresses } from '../address.ts';
import { changedDate, momentOf } from '../story-date.ts';
import { writeText } from '../write-html.ts';
import { atomFeed, nameFor } from './feed.ts';

/** A feed is what is new: the page has all. */
const MOST_ITEMS = 100;

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
  const ids = changeIds(changes);
  for (const change of changes.slice(0, MOST_ITEMS)) {
    const { on, kind, at, what, why } = change;
    const date = momentOf(on);
    feed.addItem({
      id: `${page}#${ids.get(change)}`,
      link: absolute(urls.at(at[0] ?? '/')),
      title: writeText(`${text.changes.kinds[kind]}: ${what}`),
      date,
      published: date,
      ...(why !== undefined && { description: writeText(why) }),
    });
  }
  return atomFeed(feed);
}
