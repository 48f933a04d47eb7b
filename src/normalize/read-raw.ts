import {
  checkLines,
  checkSize,
  checkTags,
  DecodeError,
  decodeBytes,
  isUtf16,
  MAX_BYTES,
  MAX_PAGE_BYTES,
} from './decode-bytes.ts';
import { detectText } from './detect-encoding.ts';
import { decodeHtml } from './html/decode-html.ts';
import { decodeMail } from './html/decode-mail.ts';
import type { Page } from './html/page.ts';
import { readPage } from './html/read-page.ts';
import { MAIL_ENDINGS, PAGE_ENDINGS } from './raw-endings.ts';

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

/** @throws DecodeError when a file of so many bytes is too long for what its ending says that it is */
export function checkRawSize(bytes: number, name: string): void {
  const isPage = [...PAGE_ENDINGS, ...MAIL_ENDINGS].includes(endingOf(name));
  checkSize(bytes, name, isPage ? MAX_PAGE_BYTES : MAX_BYTES);
}

function toPage(html: string, encoding: string, name: string, address?: string): RawText {
  const page = readPage(checkTags(html, name), address);
  if (page.text === '') throw new DecodeError(`${name}: the page shows no text`);
  return { text: checkLines(page.text, name), page, encoding };
}

function readText(bytes: Uint8Array, name: string): RawText {
  try {
    const text = decodeBytes(bytes, name);
    return { text, encoding: isUtf16(bytes) ? 'utf-16' : 'utf-8' };
  } catch (error) {
    const detected = detectText(bytes);
    if (!detected) throw error;
    return { ...detected, text: checkLines(detected.text, name) };
  }
}

/**
 * Reads the bytes of a raw file: plain text in any encoding, a saved page, or a page within a mail or web archive.
 *
 * @param name the file's path, for messages and for its ending
 * @throws DecodeError naming the file, and the line where there is one, of what is no text
 */
export async function readRaw(bytes: Uint8Array, name: string): Promise<RawText> {
  const ending = endingOf(name);
  checkRawSize(bytes.length, name);
  if (MAIL_ENDINGS.includes(ending)) {
    const { html, address } = await decodeMail(bytes, name);
    return toPage(html, 'utf-8', name, address);
  }
  if (PAGE_ENDINGS.includes(ending)) {
    const { text, encoding } = decodeHtml(bytes);
    return toPage(text, encoding, name);
  }
  const read = readText(bytes, name);
  return isPageSource(read.text) ? toPage(read.text, read.encoding, name) : read;
}
