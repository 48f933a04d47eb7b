export const PAGE_ENDINGS: readonly string[] = ['.html', '.htm', '.xhtml', '.xht'];

/** Mails, and pages saved whole by a browser (MHTML). */
export const MAIL_ENDINGS: readonly string[] = ['.mhtml', '.mht', '.eml'];

/** The endings of the files in `content/raw` that are read, in lower case. */
export const RAW_ENDINGS: readonly string[] = ['.txt', ...PAGE_ENDINGS, ...MAIL_ENDINGS];
