import { decoder } from '#text/decoder.ts';

/** Nothing runs in a saved page, and nothing is loaded by it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * The decoded article as a file of its own: the page's styles and its elements, written by the browser, which escapes
 * all words. No script is in it: views and notes are the browser's own.
 */
export function annotatedPage(article: Element, name: string): string {
  const page = document.implementation.createHTMLDocument(decoder.pageTitle(name));
  const make = (tag: string, attributes: Readonly<Record<string, string>>, text = '') => {
    const element = page.createElement(tag);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.textContent = text;
    return element;
  };
  const style = [...document.querySelectorAll('style')].map((one) => one.textContent).join('\n');
  page.documentElement.lang = document.documentElement.lang;
  page.head.prepend(
    make('meta', { charset: 'utf-8' }),
    make('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    make('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    make('meta', { name: 'color-scheme', content: 'light dark' }),
    make('style', {}, style),
  );
  const main = make('main', { id: 'main' });
  const copy = page.importNode(article, true);
  const chosen = article.querySelector<HTMLInputElement>('.views :checked');
  for (const view of copy.querySelectorAll('.views input')) {
    view.toggleAttribute('checked', view.id === chosen?.id);
  }
  for (const own of copy.querySelectorAll('[data-page-only]')) own.remove();
  main.append(make('p', { class: 'label' }, decoder.madeBy), copy);
  page.body.append(main);
  return `<!doctype html>\n${page.documentElement.outerHTML}\n`;
}
