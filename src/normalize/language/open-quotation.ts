const QUOTATION_MARKS = ['“„«「『', '”»」』'] as const;
const BRACKETS_AND_MARKS = ['([“«‘', ')]”»’'] as const;

const countOf = (text: string, marks: string) =>
  [...text].reduce((count, letter) => count + (marks.includes(letter) ? 1 : 0), 0);

const leavesOpen = (text: string, [opening, closing]: readonly [string, string]): boolean =>
  countOf(text, opening) > countOf(text, closing);

/** Whether a text opens more quotations, by marks that have two forms, than it closes. */
export const leavesQuotationOpen = (text: string): boolean => leavesOpen(text, QUOTATION_MARKS);

/** Whether what follows a text stands between brackets or quotation marks that it opens. */
export const opensSetApart = (text: string): boolean =>
  leavesOpen(text, BRACKETS_AND_MARKS) || countOf(text, '"') % 2 === 1;
