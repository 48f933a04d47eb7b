/** A stretch of scraped text that is not as it was written, and the readings that would be right. */
export interface Artefact {
  /** UTF-16 offsets into `MarkedText.text`, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly scraped: string;
  readonly accepted: readonly string[];
}

/** A text whose artefacts are known. */
export interface MarkedText {
  readonly text: string;
  readonly artefacts: readonly Artefact[];
}

const MARK = /\{([^{}=]*)=>([^{}]*)\}/g;

/**
 * Reads the notation of the gold sets: `The minister {mentioned=>said} so` marks `mentioned` as an artefact
 * for which `said` is right; `|` parts several right readings.
 */
export function parseMarkedText(marked: string): MarkedText {
  const parts: string[] = [];
  const artefacts: Artefact[] = [];
  let length = 0;
  let at = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, scraped = '', accepted = ''] = match;
    const kept = marked.slice(at, match.index);
    const start = length + kept.length;
    parts.push(kept, scraped);
    length = start + scraped.length;
    at = match.index + whole.length;
    artefacts.push({ start, end: length, scraped, accepted: accepted.split('|') });
  }
  parts.push(marked.slice(at));
  return { text: parts.join(''), artefacts };
}
