import PostalMime from 'postal-mime';
import { DecodeError } from '../decode-bytes.ts';

/** The page that a mail or a web archive (MHTML) carries, and where it was saved from. */
export interface MailedPage {
  readonly html: string;
  /** `Snapshot-Content-Location` or `Content-Location`: the address of the page. */
  readonly address: string | undefined;
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A mail of plain text as a page: a paragraph for each run of lines, its subject as the headline. */
const asPage = (text: string, subject: string): string =>
  `<html><head><title>${escapeHtml(subject)}</title></head><body>${text
    .split(/\r?\n\s*\r?\n/)
    .map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`)
    .join('')}</body></html>`;

/**
 * Reads a `.mhtml` or `.eml` file.
 *
 * @throws DecodeError when no part of it is a text
 */
export async function decodeMail(bytes: Uint8Array, name: string): Promise<MailedPage> {
  const mail = await PostalMime.parse(bytes);
  const header = (key: string) => mail.headers.find((one) => one.key === key)?.value;
  const address = header('snapshot-content-location') ?? header('content-location');
  if (mail.html) return { html: mail.html, address };
  if (mail.text) return { html: asPage(mail.text, mail.subject ?? ''), address };
  throw new DecodeError(`${name}: no part of it is a page or a text; save the page anew as HTML`);
}
