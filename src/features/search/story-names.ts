import { withoutSign } from '../../story/draft-signs.ts';
import type { Person, Story } from '../../story/story.ts';
import { interfaceFor } from '../../text/interface.ts';
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

/** Of aliases only words that begin alike: `Mr.` in "Mr. Holm" does not stand for `Ida`. */
function partsOfNames(person: Person, sign: string): string[][] {
  const name = withoutSign(person.name, person, sign);
  const pairs = person.aliases.flatMap((form) => differingWords(name, form));
  return [
    ...pairs.filter(([own, other]) => own[0] === other[0]),
    ...person.misspellings.flatMap(({ text }) => differingWords(name, text)),
  ];
}

/** In what language dates are asked for, and which words stand for each other. */
export function storyNames(story: Story): SearchNames {
  const texts = [...story.articles.values()].flatMap(({ blocks }) => blocks.map((b) => b.text));
  const { sign } = interfaceFor(story.story.language).text.drafts;
  const aliases = [
    ...[...story.people.values()].flatMap((person) => partsOfNames(person, sign)),
    ...texts.flatMap(findAcronyms),
  ].map((group) => [...new Set(group.map((name) => name.replace(/^the\s+/i, '')))]);
  const distinct = new Map(aliases.map((group) => [group.join('\n'), group]));
  return {
    language: story.story.language,
    aliases: [...distinct.values()].filter((group) => group.length > 1),
  };
}
