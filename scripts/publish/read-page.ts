import {
  attributeOf,
  elementsOf,
  type HtmlElement,
  parseHtml,
} from '../../src/markup/html-tree.ts';

/** What a page says that can be wrong at a host. */
export interface PageRead {
  readonly canonical: string | undefined;
  /** What it leads to and what it loads, as it is written. */
  readonly links: readonly string[];
  /** The pictures that stand for it elsewhere. */
  readonly cards: readonly string[];
  /** The files of code that it loads. */
  readonly scripts: readonly { readonly integrity: string | undefined }[];
  /** Where it sends its readers on. */
  readonly sendsTo: string | undefined;
  /** Whether it carries its own policy. */
  readonly hasPolicy: boolean;
}

const LINKING = new Map([
  ['a', 'href'],
  ['link', 'href'],
  ['img', 'src'],
  ['script', 'src'],
  ['iframe', 'src'],
]);

const isMeta =
  (attribute: string, value: RegExp) =>
  (element: HtmlElement): boolean =>
    element.tagName === 'meta' && value.test(attributeOf(element, attribute) ?? '');

export function readPage(html: string): PageRead {
  const elements = elementsOf(parseHtml(html));
  const contentOf = (is: (element: HtmlElement) => boolean) =>
    elements.filter(is).flatMap((element) => attributeOf(element, 'content') ?? []);
  const canonical = elements.find((element) => attributeOf(element, 'rel') === 'canonical');
  const [refresh] = contentOf(isMeta('http-equiv', /^refresh$/i));
  return {
    canonical: canonical && attributeOf(canonical, 'href'),
    links: elements.flatMap((element) => {
      const name = LINKING.get(element.tagName);
      return element === canonical || !name ? [] : (attributeOf(element, name) ?? []);
    }),
    cards: contentOf(isMeta('property', /^og:image$/)),
    scripts: elements.flatMap((element) => {
      const isFile = element.tagName === 'script' && attributeOf(element, 'src') !== undefined;
      return isFile ? { integrity: attributeOf(element, 'integrity') } : [];
    }),
    sendsTo: refresh && /^\s*\d+\s*;\s*url=(.*)$/i.exec(refresh)?.[1],
    hasPolicy: contentOf(isMeta('http-equiv', /^content-security-policy$/i)).length > 0,
  };
}
