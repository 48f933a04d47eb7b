/** `Ida Quill, at the opening`; the source alone where no report says on what occasion it spoke. */
export const saidBy = (source: string, occasion: string): string =>
  occasion === '' ? source : `${source}, ${occasion}`;
