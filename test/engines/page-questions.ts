/** Expressions to ask a page, in JavaScript that every engine knows. */

const first = (selector: string) => `document.querySelector(${JSON.stringify(selector)})`;

/** The text of the first such element, as it is shown. */
export const textOf = (selector: string): string => `(${first(selector)}?.innerText ?? '')`;

export const says = (selector: string, words: string): string =>
  `${textOf(selector)}.includes(${JSON.stringify(words)})`;

export const isShown = (selector: string): string =>
  `(${first(selector)}?.getClientRects().length > 0)`;

export const isOnScreen = (selector: string): string =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})].some((element) => {
    const box = element.getBoundingClientRect();
    return box.height > 0 && box.bottom > 0 && box.top < innerHeight;
  })`;

/** How far a document can be scrolled sideways, in CSS pixels. */
export const overhang = (page: string): string =>
  `${page}.documentElement.scrollWidth - ${page}.documentElement.clientWidth`;
