import type { Person, Story } from '../../story/story.ts';
import { findAcronyms } from './acronyms.ts';
import type { SearchNames } from './passage.ts';

const words = (name: string) => name.split(/\s+/);

/** Where two forms of a name differ in some of their words, word by word, those words: `Matthew`, `Matt`. */
function differingWords(name: string, form: string): [string, string][] {
  const [own, other] = [words(name), words(form)];
  if (own.length !== other.length || own.every((word, i) => other[i] !== word)) return [];
  return own.flatMap((word, i): [string, string][] => {
    const instead = other[i];
    return instead === undefined || instead === word ? [] : [[word, instead]];
  });
}

function personAliases(person: Person): string[][] {
  const forms = [...person.aliases, ...person.misspellings.map(({ text }) => text)];
  return [
    [person.name, ...forms, person.shortName],
    ...forms.flatMap((form) => differingWords(person.name, form)),
  ];
}

/** A short name that two people share stands for neither of them. */
function sharedShortNames(people: readonly Person[]): Set<string> {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { shortName } of people) (seen.has(shortName) ? shared : seen).add(shortName);
  return shared;
}

/** How the story's reports and people are shown in search, and all their names. */
export function storyNames(story: Story): SearchNames {
  const people = [...story.people.values()];
  const shared = sharedShortNames(people);
  const texts = [...story.articles.values()].flatMap(({ blocks }) => blocks.map((b) => b.text));
  const aliases = [
    ...people.flatMap(personAliases).map((group) => group.filter((name) => !shared.has(name))),
    ...[...story.places.values()].map(({ name, aliases: others }) => [name, ...others]),
    ...texts.flatMap(findAcronyms),
  ].map((group) => [...new Set(group.map((name) => name.replace(/^the\s+/i, '')))]);
  const distinct = new Map(aliases.map((group) => [group.join('\n'), group]));
  return {
    reports: [...story.articles.values()].map(({ slug, title }) => ({ id: slug, label: title })),
    people: people.map(({ id, name }) => ({ id, label: name })),
    aliases: [...distinct.values()].filter((group) => group.length > 1),
  };
}
