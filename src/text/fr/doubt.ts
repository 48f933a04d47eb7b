import type { doubt as english } from '../en/doubt.ts';
import { count } from './grammar.ts';

export const doubt: typeof english = {
  isDoubtful: 'est douteux :',
  heading: 'En doute',
  listHeading: 'Les mots suivis de [?] sont douteux',
  about:
    'Des mots qui semblent abîmés, ou qui sont passés par une traduction, et que rien dans les fichiers ne peut prouver.',
  standing: (standing, all) => {
    if (standing === all) {
      return all === 1 ? 'Ce passage est tel que copié.' : 'Ils sont tels que copiés.';
    }
    if (standing === 0) {
      return 'Dans chacun, des mots ont été modifiés, et il est douteux que ce soit à raison.';
    }
    return `${count(standing, { one: '# d’entre eux est tel que copié', other: '# d’entre eux sont tels que copiés' })} ; dans les autres, des mots ont été modifiés, et il est douteux que ce soit à raison.`;
  },
  inCitation: (reasons) => ` ; douteux : ${reasons}`,
  onCard: (reason) => `[?] Douteux. ${reason}`,
};
