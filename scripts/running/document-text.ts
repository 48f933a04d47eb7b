import type { Document } from 'yaml';

const WIDTH = 100;

/** A text with the ends of lines that a file had. */
export const withLineEndsOf = (file: string, text: string): string =>
  file.includes('\r\n') ? text.replace(/\r?\n/g, '\r\n') : text;

/** A changed document as the text of its file, with the ends of lines that the file had. */
export const documentText = (document: Pick<Document, 'toString'>, file: string): string =>
  withLineEndsOf(file, document.toString({ lineWidth: WIDTH, flowCollectionPadding: false }));
