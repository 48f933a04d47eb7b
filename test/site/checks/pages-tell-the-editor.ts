import { type Check, elementsNamed, type Page } from '../read-site.ts';

/** Where a story says that it names nobody to write to. */
const NOBODY = /\/about\/#who$/;

const canonicalOf = (page: Page): string | undefined => {
  const link = elementsNamed(page, 'link').find(({ properties: { rel } }) =>
    [rel].flat().includes('canonical'),
  );
  return link && String(link.properties.href);
};

/** The words of an address as it is written, without the marks of the sentence around them. */
const wordsOf = (href: string) =>
  decodeURIComponent(href)
    .split(/\s+/)
    .map((word) => word.replace(/[,;:.،]+$/, ''));

/**
 * Each page with an address and a foot of its own takes what a reader finds wrong to the editor, and names itself; or it
 * leads to where the story says that it names none. A page for frames has the address of what it shows.
 */
export const pagesTellTheEditor: Check = ({ pages, base }) =>
  pages
    .filter((page) => elementsNamed(page, 'footer').length > 0)
    .flatMap((page) => {
      const own = canonicalOf(page);
      if (own === undefined || new URL(own).pathname !== `${base}${page.path}`) return [];
      const links = elementsNamed(page, 'a').map(({ properties: { href } }) => String(href));
      const leads = links.some((href) => NOBODY.test(href) || wordsOf(href).includes(own));
      return leads ? [] : [`/${page.path} has no link to the editor in which ${own} stands`];
    });
