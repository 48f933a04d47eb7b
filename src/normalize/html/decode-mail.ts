import PostalMime from 'postal-mime';
import { DecodeError } from '../decode-error.ts';
import { labelIn } from '../read-labelled.ts';

/** The page that a mail or a web archive (MHTML) carries, and where it was saved from. */
export interface MailedPage {
  readonly html: string;
  /** What its part of the mail names, by its name in the Encoding Standard. */
  readonly encoding: string;
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

/** Where the header of a part of a type begins. */
const PART = { html: /^content-type: ?text\/html\b/im, text: /^content-type: ?text\/plain\b/im };
/** The line ends that end a header: after others it goes on with a space. */
const HEADER_END = /\r?\n(?![ \t])/;
const MAX_HEADER = 400;

/** The encoding of the first part of a type; a mail that names none is read as UTF-8. */
function encodingOf(bytes: Uint8Array, part: RegExp): string {
  const mail = new TextDecoder('latin1').decode(bytes);
  const at = mail.search(part);
  const [header] = at === -1 ? [] : mail.slice(at, at + MAX_HEADER).split(HEADER_END);
  try {
    return new TextDecoder(labelIn(header)).encoding;
  } catch {
    return 'utf-8';
  }
}

/**
 * Reads a `.mhtml` or `.eml` file.
 *
 * @throws DecodeError when no part of it is a text
 */
export async function decodeMail(bytes: Uint8Array, name: string): Promise<MailedPage> {
  const mail = await PostalMime.parse(bytes);
  const header = (key: string) => mail.headers.find((one) => one.key === key)?.value;
  const address = header('snapshot-content-location') ?? header('content-location');
  if (mail.html) return { html: mail.html, encoding: encodingOf(bytes, PART.html), address };
  if (mail.text) {
    const html = asPage(mail.text, mail.subject ?? '');
    return { html, encoding: encodingOf(bytes, PART.text), address };
  }
  throw new DecodeError(
    `${name}: no part of it is a page or a text; save the page anew as HTML`,
    'emptyMail',
  );
}
