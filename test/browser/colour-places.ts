import type { JSHandle, Page } from '@playwright/test';

/** So many elements of one look are kept: should one lie under another, there are more. */
const OF_EACH_LOOK = 3;

/**
 * Of all elements with words of their own some of each look, as the page is shown now. What contrast a text has follows
 * from how it and all that it lies in are styled: of hundreds of entries that are styled alike, three tell as much as
 * all. An element that is styled otherwise, by whatever rule, state or attribute, has a look of its own.
 */
export async function colourPlaces(page: Page): Promise<JSHandle<Element[]>> {
  return page.evaluateHandle((most) => {
    const stylesOf = (style: CSSStyleDeclaration) => [
      ...[style.color, style.backgroundColor, style.backgroundImage, style.opacity, style.filter],
      ...[style.mixBlendMode, style.fontSize, style.fontWeight, style.textShadow, style.position],
      ...[style.textDecorationLine, style.textDecorationStyle, style.borderBottomStyle],
      ...[style.fontStyle, style.fontFamily, style.clipPath, style.webkitTextStrokeWidth],
    ];
    const numbers = new Map<string, number>();
    const numberOf = (look: string) => {
      const number = numbers.get(look) ?? numbers.size;
      numbers.set(look, number);
      return number;
    };
    const looks = new Map<Element, number>();
    const lookOf = (element: Element): number => {
      const known = looks.get(element);
      if (known !== undefined) return known;
      const around = element.parentElement ? lookOf(element.parentElement) : '';
      const own = stylesOf(getComputedStyle(element)).join('|');
      const name = `${element.localName}.${element.getAttribute('class')}`;
      const look = numberOf(`${around} ${name} ${own}`);
      looks.set(element, look);
      return look;
    };
    const wordsOf = (element: Element | null) =>
      [...(element?.childNodes ?? [])]
        .map((node) => (node instanceof Text ? node.data.trim() : ''))
        .join('');
    const places = new Map<string, Element[]>();
    for (const element of document.body.querySelectorAll('*')) {
      const words = wordsOf(element);
      const isField = element.matches('input, select, textarea');
      if ((words === '' && !isField) || !element.checkVisibility()) continue;
      // A letter by itself is not judged, and a link only where there are words around it.
      const isLinkInText = wordsOf(element.parentElement) !== '';
      const look = `${lookOf(element)} ${words.length > 1} ${isLinkInText}`;
      const alike = places.get(look) ?? [];
      if (alike.length < most) places.set(look, [...alike, element]);
    }
    return [...places.values()].flat();
  }, OF_EACH_LOOK);
}

/** Empties whatever holds none of these places: it stays where it is, as its neighbours may be styled by it. */
export async function keepPlaces(page: Page, places: JSHandle<Element[]>[]): Promise<void> {
  for (const some of places)
    await some.evaluate((all) => {
      for (const place of all) place.setAttribute('data-place', '');
    });
  await page.evaluate(() => {
    for (const element of document.body.querySelectorAll('*')) {
      const isKept = element.closest('[data-place], svg, select') !== null;
      if (!isKept && element.querySelector('[data-place]') === null) element.replaceChildren();
    }
    for (const place of document.querySelectorAll('[data-place]'))
      place.removeAttribute('data-place');
  });
}
