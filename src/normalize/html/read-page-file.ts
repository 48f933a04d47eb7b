import { checkLength, checkLines, checkTags } from '../decode-bytes.ts';
import { DecodeError } from '../decode-error.ts';
import type { DetectedText } from '../read-labelled.ts';
import { decodeHtml } from './decode-html.ts';
import { decodeMail } from './decode-mail.ts';
import type { Page } from './page.ts';
import { readPage } from './read-page.ts';

/** A page's visible text, a line for each block, and what it says of itself. */
export interface PageText {
  readonly text: string;
  readonly page: Page;
  readonly encoding: string;
}

/** @throws DecodeError naming the file, when the page shows no text or more than an article has */
export function readPageText(
  { text, encoding }: DetectedText,
  name: string,
  address?: string,
): PageText {
  const page = readPage(checkTags(text, name), address);
  if (page.text === '') {
    throw new DecodeError(`${name}: the page shows no text`, 'emptyPage');
  }
  return { text: checkLength(checkLines(page.text, name), name), page, encoding };
}

/** A saved page. @param label the encoding that the server named */
export const readPageFile = (bytes: Uint8Array, name: string, label: string | undefined) =>
  readPageText(decodeHtml(bytes, label), name);

/** The page in a mail or web archive. */
export async function readMailFile(bytes: Uint8Array, name: string): Promise<PageText> {
  const { html, encoding, address } = await decodeMail(bytes, name);
  return readPageText({ text: html, encoding }, name, address);
}
