import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createAddressCheck, ownOrigin } from '../own-addresses.ts';
import { type Check, elementsNamed, type Page, textOf } from '../read-site.ts';

const CARD_SIZE = [1200, 630];

const hasRobotsNoindex = (page: Page) =>
  elementsNamed(page, 'meta').some(
    ({ properties }) => properties.name === 'robots' && properties.content === 'noindex',
  );

/** All texts of a JSON value that are addresses. */
function addressesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^https?:\S*$/.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(addressesIn);
}

/** Width and height, which every PNG begins with. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

/** Each page that may be found has a title, a description and a picture for shared links, and structured data. */
export const pagesAreShareable: Check = (site) => {
  const problemOf = createAddressCheck(site);
  const root = `${ownOrigin(site)}${site.base}`;

  const problemsOf = (page: Page): string[] => {
    const metas = new Map(
      elementsNamed(page, 'meta').map(({ properties: { property, name, content } }) => [
        String(property ?? name),
        String(content ?? ''),
      ]),
    );
    const missing = [
      'og:title',
      'og:description',
      'og:type',
      'og:image',
      'og:image:alt',
      'twitter:card',
    ]
      .filter((name) => !metas.get(name))
      .map((name) => `has no ${name}`);
    const address = metas.get('og:url');
    const image = metas.get('og:image') ?? '';
    const picture = image.startsWith(root) ? image.slice(root.length) : undefined;
    const wrongPicture =
      picture === undefined || !site.files.has(picture)
        ? [`has the picture ${image}, which is not there`]
        : String(sizeOf(readFileSync(join(site.dir, picture)))) === String(CARD_SIZE)
          ? []
          : [`has the picture ${image} of another size`];
    const structured = elementsNamed(page, 'script')
      .filter(({ properties }) => properties.type === 'application/ld+json')
      .map((script) => JSON.parse(textOf(script)));
    const broken = structured.flatMap(addressesIn).flatMap((one) => {
      const problem = problemOf(one, page.path);
      return problem ? [`names ${one} in its structured data, which ${problem}`] : [];
    });
    return [
      ...missing,
      ...(address === root + page.path ? [] : [`calls itself ${address}`]),
      ...wrongPicture,
      ...(structured.length === 1 ? [] : [`has ${structured.length} sets of structured data`]),
      ...broken,
    ];
  };

  return site.pages
    .filter((page) => !hasRobotsNoindex(page))
    .flatMap((page) => problemsOf(page).map((problem) => `/${page.path} ${problem}`));
};
