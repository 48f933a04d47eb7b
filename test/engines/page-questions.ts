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

/** Adds a face of the page's font by another name, so that it shows whenever it arrives, not on the next visit alone. */
export const addFace = (name: string, stretch: string): string =>
  `Boolean(document.fonts.add(
    new FontFace('${name}', 'url(' + ${first('link[as=font]')}.href + ')', { stretch: '${stretch}' }),
  ))`;

/** How wide the ten digits are in a face, in hundredths of an em, each as wide as the next. */
export const widthOfDigits = (face: string): string =>
  `(() => {
    const span = document.createElement('span');
    span.textContent = '0123456789';
    span.style.cssText = 'position: absolute; white-space: nowrap; font: 100px ${face}; font-variant-numeric: lining-nums tabular-nums';
    document.body.append(span);
    const { width } = span.getBoundingClientRect();
    span.remove();
    return Math.round(width);
  })()`;
