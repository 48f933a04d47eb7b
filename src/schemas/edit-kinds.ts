/** What sort of change an edit makes. The order is the order of the pipeline. */
export const editKinds = [
  'decode',
  'strip',
  'name',
  'quote',
  'habit',
  'correction',
  'typography',
] as const;

/**
 * How sure an edit is.
 * `certain`: the scraped wording is never legitimate English, or is furniture by its form.
 * `supported`: a witness or a gazetteer name carries the restored wording.
 * `likely`: a rule whose scraped wording also occurs legitimately, in a document and slot where it does not.
 * `editor`: how an editor reads a damaged passage; the reason is given, no other passage proves it.
 */
export const grades = ['certain', 'supported', 'likely', 'editor'] as const;

/** What sort of change an edit makes. */
export type EditKind = (typeof editKinds)[number];
/** How sure an edit is: by its form alone, by another passage, by a rule with exceptions, or by an editor's reading. */
export type Grade = (typeof grades)[number];
