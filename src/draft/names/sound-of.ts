import { foldName } from './fold-name.ts';

/** Letters by which spellings of one name differ are one: `Viktor` and `Victor`, `Petit` and `Petitt`, `Ouali` and `Wali`. */
export const soundOf = (name: string): string =>
  foldName(name)
    .replace(/c|q/g, 'k')
    .replace(/y/g, 'i')
    .replace(/ou(?=[aei])/g, 'w')
    .replace(/w/g, 'v')
    .replace(/z/g, 's')
    .replace(/ph/g, 'f')
    .replace(/h/g, '')
    .replace(/(.)\1/g, '$1');
