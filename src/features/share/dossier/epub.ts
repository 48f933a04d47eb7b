import { strToU8, type Zippable, zipSync } from 'fflate';
import { h } from 'hastscript';
import type { Story } from '../../../story/story.ts';
import { directionOf } from '../../../text/direction.ts';
import { interfaceFor } from '../../../text/interface.ts';
import type { Addresses } from '../address.ts';
import { writeHtml } from '../write-html.ts';
import { xmlText } from '../xml-text.ts';
import { bookMetadata, xmlEscape } from './book-metadata.ts';
import { type Chapter, dossierChapters } from './chapters.ts';

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
  <rootfiles><rootfile full-path="book/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

const STYLE = `body { line-height: 1.5; } sup { font-size: 0.7em; line-height: 0; } .credit { font-size: 0.85em; }
.notes { font-size: 0.85em; overflow-wrap: anywhere; }
`;

function page(title: string, language: string, body: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}"${directionOf(language) === 'rtl' ? ' dir="rtl"' : ''}>
<head><title>${xmlEscape(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>${body}</body>
</html>
`;
}

const chapterPage = ({ title, elements }: Chapter, language: string) =>
  page(title, language, writeHtml([h('section', [h('h2', title), ...elements])]));

function contents(
  chapters: readonly Chapter[],
  title: string,
  heading: string,
  language: string,
): string {
  const items = chapters.map(
    ({ id, title }) => `<li><a href="${id}.xhtml">${xmlEscape(title)}</a></li>`,
  );
  return page(
    title,
    language,
    `<h1>${xmlEscape(title)}</h1><nav epub:type="toc" id="toc"><h2>${xmlEscape(heading)}</h2><ol>${items.join('')}</ol></nav>`,
  );
}

function packageFile(chapters: readonly Chapter[], story: Story, at: Addresses): string {
  const { language } = story.story;
  const items = chapters.map(
    ({ id }) => `<item id="${id}" href="${id}.xhtml" media-type="application/xhtml+xml"/>`,
  );
  const refs = chapters.map(({ id }) => `<itemref idref="${id}"/>`);
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}">
  ${bookMetadata(story, at)}
  <manifest>
    <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
    <item id="style" href="style.css" media-type="text/css"/>
    ${items.join('\n    ')}
  </manifest>
  <spine${directionOf(language) === 'rtl' ? ' page-progression-direction="rtl"' : ''}><itemref idref="nav"/>${refs.join('')}</spine>
</package>
`;
}

/** The dossier as an EPUB 3 book. The same story gives the same bytes. */
export function dossierBook(story: Story, at: Addresses): Uint8Array<ArrayBuffer> {
  const { title, language } = story.story;
  const chapters = dossierChapters(story, at, 'notes.xhtml');
  const texts: Record<string, string> = {
    'META-INF/container.xml': CONTAINER,
    'book/package.opf': packageFile(chapters, story, at),
    'book/nav.xhtml': contents(
      chapters,
      title,
      interfaceFor(language).text.dossier.contents,
      language,
    ),
    'book/style.css': STYLE,
    ...Object.fromEntries(
      chapters.map((chapter) => [`book/${chapter.id}.xhtml`, chapterPage(chapter, language)]),
    ),
  };
  const files: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0 }] };
  for (const [path, text] of Object.entries(texts)) files[path] = strToU8(xmlText(text));
  // A ZIP's times are local and begin in 1980: this is the same bytes in every time zone.
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
}
