import { type Check, elementsNamed, type Page, textOf } from '../read-site.ts';

function problemsOf(page: Page): string[] {
  const [html] = elementsNamed(page, 'html');
  const titles = elementsNamed(page, 'head')
    .flatMap(({ children }) => children)
    .filter((node) => node.type === 'element' && node.tagName === 'title');
  const description = elementsNamed(page, 'meta').find(
    ({ properties: { name } }) => name === 'description',
  );
  const headings = elementsNamed(page, 'h1');
  const has = (text: unknown) => typeof text === 'string' && text.trim() !== '';
  return [
    has(html?.properties.lang) ? [] : ['has no language'],
    titles.length === 1 ? [] : [`has ${titles.length} titles`],
    has(description?.properties.content) ? [] : ['has no description'],
    headings.length === 1 ? [] : [`has ${headings.length} h1`],
    headings.every((heading) => has(textOf(heading))) ? [] : ['has an empty h1'],
  ].flat();
}

/** Each page has a language, a title of its own, a description and one h1. */
export const pagesHaveHeads: Check = ({ pages }) => {
  const problems = pages.flatMap((page) =>
    problemsOf(page).map((problem) => `/${page.path} ${problem}`),
  );
  const byTitle = new Map<string, string>();
  for (const page of pages) {
    const title = elementsNamed(page, 'title').map(textOf)[0] ?? '';
    const other = byTitle.get(title);
    if (other !== undefined) problems.push(`/${page.path} has the title of /${other}: ${title}`);
    byTitle.set(title, page.path);
  }
  return problems;
};
