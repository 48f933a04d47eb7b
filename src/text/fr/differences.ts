import type { differences as english } from '../en/differences.ts';
import { count } from './grammar.ts';

export const differences: typeof english = {
  title: 'Divergences',
  heading: 'Où les articles divergent',
  description: ({ reports, differences, open, agreements }) => {
    if (reports === 1) return 'L’histoire n’a encore qu’un article, et rien à quoi le comparer.';
    const compared = `les ${reports} articles`;
    if (differences === 0 && agreements === 0) {
      return `Rien n’est encore enregistré sur quoi ${compared} divergent ou s’accordent.`;
    }
    const stay =
      open === 0
        ? ''
        : ` ; ${count(open, { one: '# reste non tranché', other: '# restent non tranchés' })}`;
    const differ =
      differences === 0
        ? `Aucun point n’est encore enregistré sur lequel ${compared} divergent.`
        : `${count(differences, { one: '# point sur lequel', other: '# points sur lesquels' })} ${compared} ne disent pas la même chose, chacun avec ses propres mots et un verdict${stay}.`;
    return agreements === 0
      ? differ
      : `${differ} Et ${count(agreements, { one: '# sur lequel', other: '# sur lesquels' })} ils s’accordent.`;
  },
  kinds: 'Genres de divergences',
  agreements: 'Ce sur quoi ils s’accordent',
  answers: 'Ce que disent les articles',
  status: { settled: 'Tranché :', open: 'Ouvert :' },
  verdict: {
    settled: 'Le verdict de la rédaction',
    open: 'Les fichiers ne permettent pas de trancher',
  },
  events: 'Événements',
  people: 'Personnes',
};
