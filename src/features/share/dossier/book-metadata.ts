import { reportSource } from '../../../story/report-source.ts';
import type { Story } from '../../../story/story.ts';
import { interfaceFor } from '../../../text/interface.ts';
import type { Addresses } from '../address.ts';
import { bylineAuthors } from '../cite/byline-names.ts';
import { changedDate } from '../story-date.ts';
import { writeText } from '../write-html.ts';

/** What helps a reader who cannot see, and what could harm one (schema.org's terms, EPUB Accessibility 1.1). */
const ACCESSIBILITY: readonly (readonly [property: string, value: string])[] = [
  ['accessMode', 'textual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityFeature', 'readingOrder'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'displayTransformability'],
  ['accessibilityHazard', 'none'],
];

/** A text as XML has it, on one line. */
export const xmlEscape = (text: string): string => writeText(text.replace(/\s+/gu, ' ').trim());

/** Who wrote the reports, in their order: those whom bylines name, else who published a report first. */
function creatorsOf({ articles, publishers, story }: Story): string[] {
  const names = [...articles.values()].flatMap(({ meta }) => {
    const authors = bylineAuthors(meta.byline, publishers).map(({ name }) => name);
    const { by } = reportSource(meta, (id) => publishers.get(id)?.name);
    return authors.length > 0 ? authors : (by ?? []);
  });
  const known = [...new Set(names.map(xmlEscape))].filter((name) => name !== '');
  return known.length > 0 ? known : [xmlEscape(story.title)];
}

/** The `metadata` of the book's package file. The site is its publisher. */
export function bookMetadata(story: Story, { urls, absolute }: Addresses): string {
  const { title, language, standfirst } = story.story;
  const lines = [
    `<dc:identifier id="id">${xmlEscape(absolute(urls.at('dossier/')))}</dc:identifier>`,
    `<dc:title>${xmlEscape(title)}</dc:title>`,
    `<dc:language>${language}</dc:language>`,
    ...creatorsOf(story).map((name) => `<dc:creator>${name}</dc:creator>`),
    `<dc:publisher>${xmlEscape(title)}</dc:publisher>`,
    `<dc:description>${xmlEscape(standfirst)}</dc:description>`,
    `<meta property="dcterms:modified">${changedDate(story)}T00:00:00Z</meta>`,
    ...[
      ...ACCESSIBILITY,
      ['accessibilitySummary', interfaceFor(language).text.dossier.accessibility],
    ].map(
      ([property = '', value = '']) =>
        `<meta property="schema:${property}">${xmlEscape(value)}</meta>`,
    ),
  ];
  return `<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
    ${lines.join('\n    ')}
  </metadata>`;
}
