import type { machineReaders as english } from '../en/machine-readers.ts';

export const machineReaders: typeof english = {
  about: [
    'Les articles sont restaurés à partir de copies récupérées. Les mots rétablis, et ceux qui sont douteux, sont marqués comme tels dans les données.',
    'Citez un article par l’adresse de son paragraphe, et dites que c’est la lecture restaurée d’une copie récupérée.',
  ],
  reports: 'Articles',
  parts: 'Parties',
  data: 'Données',
  timeline: {
    name: 'Chronologie',
    about: 'les événements dans l’ordre, avec les passages qui les portent',
  },
  differences: { name: 'Divergences', about: 'où les articles ne disent pas la même chose' },
  quotations: { name: 'Citations', about: 'qui a dit quoi, dans toutes les versions' },
  dossier: { name: 'Dossier', about: 'tout sur une page' },
  annotations: 'les restaurations en annotations web du W3C',
  scrapedCopy: (file) => `Copie récupérée, ${file}`,
  backstory: (damage) => `Restauré à partir d’une copie récupérée. ${damage}.`,
};
