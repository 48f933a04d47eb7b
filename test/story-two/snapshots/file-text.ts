import { strFromU8, unzipSync } from 'fflate';
import { readerText } from './reader-text.ts';

const lines = (text: string) => text.replaceAll('\r\n', '\n');

/** A book's pages, one after the other, in the order in which they are stored. */
const bookText = (bytes: Uint8Array) =>
  Object.entries(unzipSync(bytes))
    .filter(([name]) => /\.(?:xhtml|opf|ncx)$/.test(name))
    .map(([name, page]) =>
      name.endsWith('.xhtml')
        ? `== ${name}\n${readerText(strFromU8(page), 'body')}`
        : `== ${name}\n${strFromU8(page).replaceAll('><', '>\n<')}\n`,
    )
    .join('\n');

/** What programs read of a published file, one statement a line; undefined for files that are not text. */
export function fileText(file: string, bytes: Uint8Array): string | undefined {
  const text = strFromU8(bytes);
  switch (file.slice(file.lastIndexOf('.') + 1)) {
    case 'html':
      return readerText(text, file === 'index.html' ? 'body' : 'main');
    case 'json':
    case 'webmanifest':
      return `${JSON.stringify(JSON.parse(text), undefined, 2)}\n`;
    case 'ics':
      return lines(text).replace(/\n[ \t]/g, '');
    case 'atom':
    case 'xml':
      return text.replaceAll('><', '>\n<');
    case 'bib':
    case 'ris':
    case 'txt':
      return lines(text);
    case 'epub':
      return bookText(bytes);
    default:
      return undefined;
  }
}
