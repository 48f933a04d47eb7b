/** The files that a citation is offered as, by their ending. */
export const citationFormats = ['bib', 'ris', 'json'] as const;

export type CitationFormat = (typeof citationFormats)[number];

export const CITATION_TYPES: Readonly<Record<CitationFormat, string>> = {
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  json: 'application/vnd.citationstyles.csl+json; charset=utf-8',
};
