import { readDamagedUtf8 } from './damaged-utf8.ts';
import { checkLength, checkLines, checkSize, decodeBytes, isUtf16 } from './decode-bytes.ts';
import type { Page } from './html/page.ts';
import { MAX_BYTES, MAX_PAGE_BYTES } from './limits.ts';
import { MAIL_ENDINGS, PAGE_ENDINGS } from './raw-endings.ts';
import { type DetectedText, isText, labelIn, readLabelled } from './read-labelled.ts';

/** A raw file as the normalizer reads it. */
export interface RawText {
  /** Of a page its visible text, a line for each block. */
  readonly text: string;
  readonly page?: Page | undefined;
  /** By its name in the Encoding Standard: `utf-8`, `windows-1252`. */
  readonly encoding: string;
}

const endingOf = (name: string): string => /\.[^./\\]*$/.exec(name)?.[0].toLowerCase() ?? '';

/** A page's source in a file of another name, or on standard input. */
const PAGE_START = /^\ufeff?\s*<(?:!doctype\s+html|html[\s>])/i;
/** Declarations and comments that may stand above the page itself. */
const PROLOGUE = /^\ufeff?\s*<(?:\?xml|!--)/i;
const MAX_PROLOGUE = 4000;

const isPageSource = (text: string): boolean =>
  PAGE_START.test(text) || (PROLOGUE.test(text) && /<html[\s>]/i.test(text.slice(0, MAX_PROLOGUE)));

/**
 * Before a file is read: whether it may be one that is. A text file of more bytes than an article may still hold a page.
 *
 * @throws DecodeError when a file of so many bytes is too long for what its ending says that it is
 */
export function checkRawSize(bytes: number, name: string): void {
  const isPage = [...PAGE_ENDINGS, ...MAIL_ENDINGS].includes(endingOf(name));
  if (bytes > MAX_PAGE_BYTES) checkSize(bytes, name, isPage ? MAX_PAGE_BYTES : MAX_BYTES);
}

/** What reads pages is heavy: a reader's browser loads it for a page alone. */
const pages = () => import('./html/read-page-file.ts');

/** Stands before what is beyond ASCII in the encodings that write it with seven bits: ISO-2022-JP. */
const SHIFTED = '\x1b';

/** Bytes that are no valid UTF-8: in the encoding that a server named, as damaged UTF-8, or as their letters speak for. */
async function readOther(
  bytes: Uint8Array,
  label: string | undefined,
): Promise<DetectedText | undefined> {
  const damaged = readDamagedUtf8(bytes);
  if (damaged !== undefined && isText(damaged)) return { text: damaged, encoding: 'utf-8' };
  const labelled = label === undefined ? undefined : readLabelled(bytes, label);
  if (labelled) return labelled;
  const { detectText } = await import('./detect-encoding.ts');
  return detectText(bytes);
}

async function readText(
  bytes: Uint8Array,
  name: string,
  label: string | undefined,
): Promise<RawText> {
  checkSize(bytes.length, name);
  try {
    const text = decodeBytes(bytes, name);
    const shifted = text.includes(SHIFTED) ? await readOther(bytes, label) : undefined;
    return shifted ?? { text, encoding: isUtf16(bytes) ? 'utf-16' : 'utf-8' };
  } catch (error) {
    const read = await readOther(bytes, label);
    if (!read) throw error;
    return { ...read, text: checkLines(read.text, name) };
  }
}

/** Whether the bytes begin as a page's source does, in any encoding that has ASCII. */
const beginsAsPage = (bytes: Uint8Array): boolean =>
  isPageSource(
    new TextDecoder('latin1').decode(bytes.subarray(0, MAX_PROLOGUE)).replace(/^ï»¿/, ''),
  );

/**
 * Reads the bytes of a raw file: plain text in any encoding, a saved page, or a page within a mail or web archive.
 *
 * @param name the file's path, for messages and for its ending
 * @param contentType what the server said of the answer: `text/html; charset=koi8-r`
 * @throws DecodeError naming the file, and the line where there is one, of what is no text
 */
export async function readRaw(
  bytes: Uint8Array,
  name: string,
  contentType?: string,
): Promise<RawText> {
  const ending = endingOf(name);
  const label = labelIn(contentType);
  checkRawSize(bytes.length, name);
  if (MAIL_ENDINGS.includes(ending)) {
    return (await pages()).readMailFile(bytes, name);
  }
  if (PAGE_ENDINGS.includes(ending) || beginsAsPage(bytes)) {
    return (await pages()).readPageFile(bytes, name, label);
  }
  const read = await readText(bytes, name, label);
  if (isPageSource(read.text)) return (await pages()).readPageText(read, name);
  return { ...read, text: checkLength(read.text, name) };
}
