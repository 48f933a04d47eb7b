/** Words between quotation marks. Offsets are into the text; the marks themselves are outside. */
export interface Quotation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** 0 for a quotation of the text itself, 1 for one inside it. */
  readonly depth: number;
  /** Whether the closing mark is there; a quotation that goes on in the next paragraph lacks it. */
  readonly closed: boolean;
}

const LETTER = /[\p{L}\p{N}]/u;
const DOUBLE = /["“”„«»「」『』]/;
const SINGLE = /['‘’‚]/;

interface Open {
  readonly at: number;
  readonly kind: 'double' | 'single';
}

const isSpace = (char: string | undefined) => char === undefined || /[\s([{—–-]/.test(char);

/** Whether a mark opens: it stands before a word and after a space; one between two words is judged by its shape. */
function opens(text: string, at: number): boolean {
  const [before, mark, after] = [text[at - 1], text[at] ?? '', text[at + 1]];
  const next = mark === '«' || mark === '»' ? text.slice(at + 1).trimStart()[0] : after;
  const wordFollows = next !== undefined && (LETTER.test(next) || /["“'‘$€£[(….]/.test(next));
  if (mark === '「' || mark === '『') return wordFollows;
  if (mark === '」' || mark === '』') return false;
  if (!wordFollows) return false;
  if (isSpace(before) || /["“'‘]/.test(before ?? '')) return true;
  return mark === '“' || mark === '„' || mark === '«' || mark === '‘';
}

/** Whether a mark is an apostrophe: between letters, or after the s of a genitive with no quotation open. */
function isApostrophe(text: string, at: number, open: Open | undefined): boolean {
  const [before, after] = [text[at - 1], text[at + 1]];
  if (before !== undefined && LETTER.test(before) && after !== undefined && LETTER.test(after)) {
    return true;
  }
  return open?.kind !== 'single' && !opens(text, at);
}

/**
 * Every quotation of a text in order of its opening mark: curly, angled and straight marks, one inside the other.
 * A closing mark of the wrong shape, as scrapes have it, still closes.
 */
export function extractQuotations(text: string): Quotation[] {
  const found: Quotation[] = [];
  const stack: Open[] = [];
  const close = (until: number, closed: boolean) => {
    const open = stack.pop();
    if (!open) return;
    const inside = text.slice(open.at, until);
    if (!LETTER.test(inside)) return;
    // French sets spaces between its marks and the words.
    const start = open.at + inside.length - inside.trimStart().length;
    const words = inside.trim();
    found.push({ start, end: start + words.length, text: words, depth: stack.length, closed });
  };
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    const kind = DOUBLE.test(char) ? 'double' : SINGLE.test(char) ? 'single' : undefined;
    const top = stack.at(-1);
    if (!kind || (kind === 'single' && isApostrophe(text, at, top))) continue;
    const isOpen = stack.some((open) => open.kind === kind);
    if (!isOpen || (opens(text, at) && top?.kind !== kind)) {
      if (opens(text, at)) stack.push({ at: at + 1, kind });
      continue;
    }
    while (stack.at(-1)?.kind !== kind) close(at, false);
    close(at, true);
  }
  while (stack.length > 0) close(text.trimEnd().length, false);
  return found.sort((a, b) => a.start - b.start);
}

/** The quoted words of a passage, several joined by dots; the whole passage where none stand in quotation marks. */
export function quotedWords(passage: string): string {
  const quotations = extractQuotations(passage).filter(({ depth }) => depth === 0);
  return quotations.map(({ text }) => text).join(' … ') || passage;
}
