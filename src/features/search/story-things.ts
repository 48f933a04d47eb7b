import { withoutSign } from '../../story/draft-signs.ts';
import type { Person, Place, Story } from '../../story/story.ts';
import { interfaceFor } from '../../text/interface.ts';
import { editCost } from './edit-cost.ts';
import { MISSPELT, type SearchPassage } from './passage.ts';

const withoutArticle = (name: string) => name.replace(/^the\s+/i, '');

/** A person's name with one of its words misspelt as a copy has that word alone: `Ida Hollm` for `Hollm`. */
function inFull(name: string, misspelt: string): string[] {
  const words = name.split(' ');
  if (words.length === 1 || misspelt.includes(' ')) return [];
  const costs = words.map((word) => editCost(word.toLowerCase(), misspelt.toLowerCase(), 2));
  const least = Math.min(...costs);
  return least <= 2 ? [words.with(costs.indexOf(least), misspelt).join(' ')] : [];
}

/** What people look for by its name: the story's people, places, topics and reports. */
export function storyThings(story: Story): SearchPassage[] {
  const reportsOf = (passages: readonly { readonly report: string }[]) => [
    ...new Set(passages.map(({ report }) => report)),
  ];
  const others = (title: string, names: readonly string[]) => [
    ...new Set(names.map(withoutArticle).filter((name) => name !== title)),
  ];
  /** What readers call a draft, who do not ask for its sign. */
  const plain = ({ name, ...one }: Pick<Person | Place, 'name' | 'draft'>) =>
    one.draft ? [withoutSign(name, one, interfaceFor(story.story.language).text.drafts.sign)] : [];
  return [
    ...[...story.people.values()].map(
      (person): SearchPassage => ({
        kind: 'person',
        id: person.id,
        title: person.name,
        names: others(person.name, [
          ...plain(person),
          person.shortName,
          ...(person.names ?? []),
          ...person.aliases,
          ...person.misspellings
            .flatMap(({ text }) => [text, ...inFull(person.name, text)])
            .map((name) => MISSPELT + name),
        ]),
        text: person.role,
        reports: reportsOf(person.passages),
        people: [person.id],
      }),
    ),
    ...[...story.places.values()].map(
      (place): SearchPassage => ({
        kind: 'place',
        id: place.id,
        title: place.name,
        names: others(place.name, [...plain(place), ...place.aliases]),
        text: '',
        reports: reportsOf(place.passages),
        people: [],
      }),
    ),
    ...[...story.topics.values()].map(
      (topic): SearchPassage => ({
        kind: 'topic',
        id: topic.id,
        title: topic.name,
        text: '',
        reports: reportsOf(topic.passages),
        people: [],
      }),
    ),
    ...[...story.articles.values()].map(
      (article): SearchPassage => ({
        kind: 'report',
        id: article.slug,
        title: article.title,
        // The words of its address. Its label would stand for it wherever its words meet.
        names: others(article.title, [article.slug.replaceAll('-', ' ')]),
        text: article.label,
        reports: [article.slug],
        people: [],
      }),
    ),
  ];
}
