import { bodyText } from '../normalize/body-text.ts';
import { emptyContext, type Normalized, normalize } from '../normalize/normalize.ts';
import { readRaw } from '../normalize/read-raw.ts';
import type { WitnessText } from '../normalize/step.ts';
import type { PersonFile } from '../schemas/person.ts';
import type { PublisherFile } from '../schemas/publisher.ts';
import { readKnowledge } from './read-knowledge.ts';

/** What is known besides the file. Everything may be left out. */
export interface NormalizeOptions {
  /** The file's name. Its ending says how bytes are read: `.html`, `.mhtml`, `.eml`, else as text. */
  readonly name?: string | undefined;
  /** The people of the story, by id: their names are restored where a program changed them. */
  readonly people?: ReadonlyMap<string, PersonFile> | undefined;
  /** Publishers, by id. */
  readonly publishers?: ReadonlyMap<string, PublisherFile> | undefined;
  /** The days that the story is about, ISO dates: they date a “Sunday”. */
  readonly span?: { readonly from: string; readonly to: string } | undefined;
  /** Other reports on the same story: a sentence that two of them have is evidence. */
  readonly witnesses?: readonly WitnessText[] | undefined;
}

/**
 * Restores one scraped report: takes out what belongs to the page and not to the text, undoes what programs have
 * reworded where there is evidence, and marks what looks wrong and cannot be proved. Asks for nothing from the network.
 *
 * @param file text, or the bytes of a text file or saved page in any encoding
 * @param options what is known besides the file
 * @returns `text`, as restored: of a text all that is kept, of a page the body of its article, whose headline is in `meta`;
 * `edits`, each with its place, its rule, its reason and its grade; `flags`, the passages that are doubted; `meta`, the facts
 * of the report; `blocks`, the paragraphs in both readings. Places count in what was scraped: the text, or what the page
 * shows, which is `blocks.map(scrapedText).join('\n')`. Its markup says of a page what is a menu, a caption or a headline;
 * the same words as a text are read without it, and may come out otherwise
 * @throws Error that says what to do, when the bytes are no text or too many
 * @example
 * const { text, edits, flags } = await normalize(readFileSync('page.html'), { name: 'page.html' });
 */
export async function normalizeReport(
  file: string | Uint8Array,
  options: NormalizeOptions = {},
): Promise<Normalized> {
  const { name = 'report', ...known } = options;
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const { text, page } = await readRaw(bytes, name);
  const normalized = normalize(text, {
    ...emptyContext,
    ...readKnowledge(),
    people: known.people ?? emptyContext.people,
    publishers: known.publishers ?? emptyContext.publishers,
    span: known.span,
    witnesses: known.witnesses ?? [],
    page,
  });
  return page ? { ...normalized, text: bodyText(normalized.blocks) } : normalized;
}
