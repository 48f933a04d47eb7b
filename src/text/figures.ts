/**
 * The figures of all pages, whatever the region of the story’s language: those of paragraphs’ numbers, addresses, citations
 * and code, so that a page has one kind. `Intl` gives them for `ar` itself, and Arabic-Indic ones for `ar-EG`.
 */
export const FIGURES = { numberingSystem: 'latn' } as const;
