/** A name without its accents, in small letters. */
export const foldAccents = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Its letters alone: `Renée O’Hara` => `reneeohara`. */
export const foldName = (text: string): string => foldAccents(text).replace(/[^\p{L}]/gu, '');
