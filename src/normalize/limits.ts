export const MIB = 1024 * 1024;
/** No report is as long; what is longer would keep the reader's browser busy for minutes. */
export const MAX_BYTES = 4 * MIB;
/** A saved page carries scripts, and a web archive its pictures. */
export const MAX_PAGE_BYTES = 16 * MIB;
export const MAX_LINES = 50_000;
/** No article comes near; a text of ten times as many would take the normalizer a minute. */
export const MAX_CHARACTERS = 500_000;
/** Pages of newspapers have three thousand; one of far more is no article, and takes minutes to lay out. */
export const MAX_TAGS = 60_000;
/** Pages may write each letter so; every one is read on its own, and many take seconds. */
export const MAX_REFERENCES = 150_000;
/**
 * So many words of a text are weighed by the model of English, whether it was reworded and what stood there; the rest stays
 * as it was found. The longest reports have twenty thousand, and a text of half a million characters would take nine seconds.
 */
export const MAX_WEIGHED_WORDS = 30_000;
