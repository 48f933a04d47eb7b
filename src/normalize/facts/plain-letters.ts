import anyAscii from 'any-ascii';

/** A name as it is looked for in lists: small letters without accents. `Łódź` => `lodz` */
export const plainLetters = (text: string): string => anyAscii(text).toLowerCase();
