import { restoredText, type TextBlock } from '../../article/article-body.ts';
import { doubtsOf } from '../../article/doubts.ts';
import { readModel } from '../../normalize/frequencies/language-model.ts';
import { emptyContext, normalize } from '../../normalize/normalize.ts';
import { normalizedJson } from '../../normalize/normalized-json.ts';
import { readRaw } from '../../normalize/read-raw.ts';
import { createHabitBook } from '../../normalize/spinner/habits/habit-book.ts';
import { toArticle } from '../../normalize/to-article.ts';
import type { ArticleFile } from '../../schemas/article.ts';
import { doubtReasons, markDoubts } from '../../text/mark-doubts.ts';
import { withNotes } from '../share/copied-text.ts';
import type { KnownLists } from './knowledge/knowledge.ts';
import type { WholeKnowledge } from './knowledge/whole-knowledge.ts';

/** What is made of a reader's text or page. */
export interface Decoded {
  /** As `npm run normalize -- --json` prints it. */
  readonly json: ReturnType<typeof normalizedJson>;
  readonly article: ArticleFile;
  readonly blocks: readonly TextBlock[];
  /** The restored words, those in doubt marked, and why they are. */
  readonly restored: string;
}

/** The restored text as it is handed on: its doubts go with it. */
function restoredOf(blocks: readonly TextBlock[]): string {
  const read = blocks
    .filter(({ role }) => role !== 'furniture')
    .map((block) => ({ text: restoredText(block), doubts: doubtsOf(block.spans) }));
  const words = read.map((block) => markDoubts(block).trim()).filter((text) => text !== '');
  return withNotes(words.join('\n\n'), doubtReasons(read));
}

/** @param name the file's, for messages and for its ending */
export type Decode = (
  bytes: Uint8Array,
  name: string,
  tell?: (done: number, all: number) => void,
) => Promise<Decoded>;

/**
 * Restores what a reader gives, by the same rules and lists as the command, without the names of any story.
 *
 * @param whole the whole table of frequencies with the synonyms over which it decides, where a reader asked for them;
 *   else the small one of the lists serves
 */
export function createDecoder(
  { habits, phrasebook, table }: KnownLists,
  whole?: WholeKnowledge,
): Decode {
  const context = {
    ...emptyContext,
    habits: createHabitBook(habits, {
      ...phrasebook,
      ...(whole && { synonyms: whole.synonyms, dictionary: whole.dictionary }),
    }),
    language: readModel(whole?.table ?? table),
    isSmallModel: whole === undefined,
  };
  return async (bytes, name, tell) => {
    const { text, page, encoding } = await readRaw(bytes, name);
    const normalized = normalize(text, { ...context, page }, tell);
    const { article, blocks } = toArticle(
      { name, sha256: '', encoding, slug: undefined },
      normalized,
    );
    return {
      json: normalizedJson(normalized, page),
      article,
      blocks,
      restored: restoredOf(blocks),
    };
  };
}
