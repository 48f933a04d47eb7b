import { type Check, elementsNamed, textOf } from '../read-site.ts';

/** No script stands in a page itself, in an element or an attribute, and no style in an attribute: a strict policy holds. */
export const nothingInline: Check = ({ pages }) =>
  pages.flatMap((page) => {
    const attributes = page.elements.flatMap(({ tagName, properties }) =>
      Object.keys(properties)
        .filter((name) => name === 'style' || /^on[A-Z]?/.test(name))
        .map((name) => `<${tagName} ${name}>`),
    );
    const scripts = elementsNamed(page, 'script')
      // JSON-LD is data: it does not run.
      .filter(({ properties }) => properties.type !== 'application/ld+json')
      .filter((script) => textOf(script).trim() !== '')
      .map((script) => `the script ${textOf(script).slice(0, 40)}`);
    const links = page.elements
      .filter(({ properties }) => /^\s*javascript:/i.test(String(properties.href ?? '')))
      .map(() => 'a javascript: link');
    return [...attributes, ...scripts, ...links].map((what) => `/${page.path} has ${what}`);
  });
