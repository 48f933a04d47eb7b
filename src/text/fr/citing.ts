import type { citing as english } from '../en/citing.ts';
import { saidBy } from '../said-by.ts';
import { row } from './grammar.ts';

export const citing: typeof english = {
  title: (report) => `Citer : ${report}`,
  description: (report) =>
    `Comment citer l’article « ${report} » et chacun de ses paragraphes : APA, Chicago, BibTeX, RIS et CSL-JSON.`,
  heading: 'Citer cet article',
  cite: 'Citer',
  paragraphs: 'Ou l’un de ses paragraphes',
  allParagraphs: 'Tous les paragraphes en un fichier : ',
  paragraphInReport: (sign) => `${sign} dans l’article`,
  quotedHere: (what) =>
    `Cité ici : ${what.charAt(0).toLowerCase()}${what.slice(1)}. La date de consultation est à ajouter par vous.`,
  files: 'Fichiers',
  apaLine: 'la ligne APA',
  chicagoLine: 'la ligne Chicago',
  copy: (copier, writer) =>
    `une copie récupérée${copier === undefined ? '' : ` chez ${copier}`}, ${writer === undefined ? 'première publication inconnue' : `première publication : ${writer}`}`,
  rewording: (by, after) =>
    `une reformulation${by === undefined ? '' : ` par ${by}`}${after === undefined ? '' : ` d’après ${after}`}`,
  scraped: ({ url, retrieved, archived }) =>
    [
      ...(url === undefined ? [] : [`Copié depuis ${url}.`]),
      ...(retrieved === undefined ? [] : [`Copié le ${retrieved}.`]),
      ...(archived === undefined ? [] : [`Archivé à ${archived}.`]),
    ].join(' '),
  restoredReading: (copy) => `Lecture restaurée d’${copy}`,
  paragraphRestored: (number, copy) => `Paragraphe ${number}, lecture restaurée d’${copy}`,
  paragraphUnchanged: (number, copy) => `Paragraphe ${number}, inchangé dans ${copy}`,
  asScraped: (words) => `Tel que copié : ${words}`,
  rawFile: (file, digest) => `Fichier brut : ${file}, SHA-256 ${digest}`,
  event: (reports) =>
    `Entrée de chronologie d’après les lectures restaurées de copies récupérées : ${row(reports)}`,
  quotation: (source, occasion, reports) =>
    `Paroles de ${saidBy(source, occasion)} ; lectures restaurées de copies récupérées : ${row(reports)}`,
  locale: 'fr-FR',
  accessDate: '[votre date de consultation]',
};
