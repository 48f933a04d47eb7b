import { decodeHTML } from 'entities';
import { readEscapedBytes } from '../damaged-utf8.ts';
import type { PageFact } from './page.ts';
import { type LinkedThing, textsOf } from './read-linked-data.ts';

const MAX_PASSAGE = 300;
/** What is longer is no fact but a text. */
const MAX_VALUE = 1000;

/** The text on one line; nothing where it is too long for a fact. */
export const tidy = (text: string | null | undefined): string => {
  const line = readEscapedBytes(text ?? '')
    .replace(/\s+/g, ' ')
    .trim();
  return line.length <= MAX_VALUE ? line : '';
};

/** The beginning of what is too long for a passage. */
export const shorten = (text: string): string =>
  text.length <= MAX_PASSAGE ? text : `${text.slice(0, MAX_PASSAGE)}…`;

/** The `content` of each `meta` whose `name`, `property` or `itemprop` is one of the names, in the names' order. */
export function fromMeta(metas: readonly Element[], names: readonly string[]): PageFact[] {
  return names.flatMap((wanted) =>
    metas.flatMap((meta) => {
      for (const attribute of ['property', 'name', 'itemprop']) {
        if (meta.getAttribute(attribute)?.toLowerCase() !== wanted) continue;
        const value = tidy(meta.getAttribute('content'));
        if (value === '') return [];
        return [{ value, passage: shorten(`<meta ${attribute}="${wanted}" content="${value}">`) }];
      }
      return [];
    }),
  );
}

export type ElementTest = (element: Element) => boolean;

/** Whether one of the words of an attribute is `word`: `itemprop="author name"`. */
export const hasWord =
  (attribute: string, word: string): ElementTest =>
  (element) =>
    (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/).includes(word);

/** Whether an element has the name and passes the test. */
export const isTag =
  (name: string, test: ElementTest = () => true): ElementTest =>
  (element) =>
    element.localName === name && test(element);

/** What some elements say, by an attribute or by their text. */
export function fromElements(
  tagged: readonly Element[],
  test: ElementTest,
  attribute?: string,
): PageFact[] {
  return tagged.filter(test).flatMap((element) => {
    const value = tidy(attribute ? element.getAttribute(attribute) : element.textContent);
    if (value === '') return [];
    const name = element.localName;
    const passage = attribute ? `<${name} ${attribute}="${value}">` : `<${name}>${value}</${name}>`;
    return [{ value, passage: shorten(passage) }];
  });
}

/** What the JSON-LD of articles says under the property, or under one of what it holds. */
export function fromLinkedData(articles: readonly LinkedThing[], property: string): PageFact[] {
  return (
    articles
      .flatMap((thing) => textsOf(thing, property))
      // Publishing systems write character references into JSON too.
      .map((text) => tidy(decodeHTML(text)))
      .filter((value) => value !== '')
      .map((value) => ({ value, passage: shorten(`JSON-LD "${property}": "${value}"`) }))
  );
}

/** The texts of the elements that a selector finds. */
export const textsAt = (document: Document, selector: string): PageFact[] =>
  fromElements([...document.querySelectorAll(selector)], () => true);
