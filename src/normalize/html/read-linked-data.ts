/** A thing of schema.org as a page's JSON-LD gives it. */
export type LinkedThing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is LinkedThing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** Comments and CDATA marks that publishing systems put around JSON-LD. */
const WRAPPING = /^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[)|(?:\/\/\s*)?(?:-->|\]\]>)\s*$/g;

function parse(json: string): unknown {
  try {
    return JSON.parse(json.replace(WRAPPING, ''));
  } catch {
    // Line breaks within strings are the commonest fault; what is worse says nothing.
    try {
      return JSON.parse(json.replace(WRAPPING, '').replace(/[\n\r\t]+/g, ' '));
    } catch {
      return undefined;
    }
  }
}

/** The things of all JSON-LD blocks of a page, those in `@graph` too, in order. Faulty blocks are passed over. */
export function readLinkedData(document: Document): LinkedThing[] {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json" i]')];
  return scripts
    .flatMap((script) => asList(parse(script.textContent ?? '')))
    .filter(isThing)
    .flatMap((thing) => [thing, ...asList(thing['@graph']).filter(isThing)]);
}

/** Whether the thing is an article of any kind: `NewsArticle`, `BlogPosting`, `Report` … */
export const isArticleThing = (thing: LinkedThing): boolean =>
  asList(thing['@type']).some(
    (type) => typeof type === 'string' && /Article$|Posting$|^Report/.test(type),
  );

/** The texts of a property: strings themselves, or the names of the things that it holds. */
export function textsOf(thing: LinkedThing, property: string): string[] {
  return asList(thing[property]).flatMap((value) => {
    if (typeof value === 'string') return [value];
    return isThing(value) ? asList(value['name']).filter((name) => typeof name === 'string') : [];
  });
}
