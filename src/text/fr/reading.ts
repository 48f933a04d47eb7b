import type { reading as english } from '../en/reading.ts';
import { count, list } from './grammar.ts';

const percent = new Intl.NumberFormat('fr', { style: 'percent' });

export const reading: typeof english = {
  title: 'Articles',
  description: (number, story) =>
    `${count(number, { one: '# article restauré', other: '# articles restaurés' })} de « ${story} » : qui les a écrits, dans quel état ils sont arrivés, ce qui a été modifié.`,
  allReports: 'Tous les articles',
  damage: {
    spun: 'Reformulé par un logiciel',
    translated: 'Traduit par un logiciel',
    reworded: 'Reformulé par qui l’a copié',
    cut: 'Raccourci ou interrompu',
    copied: 'Copié tel quel, pour autant que nous puissions le voir',
    notJudged: 'Non jugé',
  },
  damageReason: {
    spun: (signs) => `Signes d’un logiciel de reformulation pour 100 mots : ${signs}.`,
  },
  after: (after, by) => (by === undefined ? `d’après ${after}` : `${by}, d’après ${after}`),
  editorsHeadline: (headline) => `${headline} [titre de la rédaction]`,
  headlineIsEditors: 'Titre de la rédaction',
  headlineWas: 'La copie a :',
  door: {
    written: (writer, copier) =>
      copier === undefined
        ? `Écrit par ${writer} ; on ne sait pas qui l’a copié.`
        : `Écrit par ${writer}, copié par ${copier}.`,
    reworded: (by, after) =>
      `Raconté en d’autres mots par ${by ?? 'un copieur inconnu'}, d’après un article de ${after ?? 'quelqu’un d’inconnu'}.`,
    copied: (copier) => `Copié par ${copier} ; on ne sait pas qui l’a écrit.`,
    nobody: 'On ne sait ni qui l’a écrit, ni qui l’a copié.',
    damage: {
      spun: 'un logiciel y avait remplacé des mots par d’autres',
      translated: 'un logiciel l’avait traduit',
      cut: 'il avait été raccourci ou interrompu',
      copied: 'il a été copié tel quel, pour autant que nous puissions le voir',
      notJudged: 'on ne peut juger à quel point il avait été modifié',
    },
    damaged: (damages) => {
      const all = list(damages);
      return `${all.charAt(0).toUpperCase()}${all.slice(1)}.`;
    },
    unchanged: 'Rien n’a été modifié ici.',
    changed: (changes) =>
      `Restauré ici par <changes>${count(changes, { one: '# modification', other: '# modifications' })}</changes>, chacune avec sa raison.`,
    tidied: (changes) =>
      `Aucun mot n’a été modifié ici ; <changes>${count(changes, { one: '# modification', other: '# modifications' })}</changes> pour retirer menus et publicités ou corriger des signes.`,
    doubted: (doubts) =>
      count(doubts, {
        one: '<doubts># passage</doubts> reste douteux.',
        other: '<doubts># passages</doubts> restent douteux.',
      }),
    proof: 'Avant et après',
    before: 'Copié',
    after: 'Restauré',
    marks: {
      was: 'copié',
      is: 'restauré',
      doubted: 'douteux',
      question: 'diverge',
      event: 'événement',
      quote: 'citation',
    },
  },
  glyphKey:
    'L’image à côté de chacun montre ses lignes : en <b>rouge</b> les mots modifiés, en <b>jaune</b> les mots douteux.',
  inDoubt: (number) => count(number, { one: '# passage douteux', other: '# passages douteux' }),
  asKnown: 'Ce que raconte cet article, en chronologie',
  cite: 'Citer',
  views: {
    name: 'Lecture du texte',
    restored: 'Restauré',
    marked: 'Modifications marquées',
    scraped: 'Tel que copié',
  },
  changes: 'Toutes les modifications',
  changesAbout: 'Ce que contient le fichier copié, ce qu’on lit ici, et pourquoi.',
  moreChanges: (number, reason) =>
    `${count(number, { one: '# autre', other: '# autres' })} : ${reason}`,
  seeRule: (grade) => `${grade} : voir la règle`,
  linkToParagraph: (number) => `Lien vers le paragraphe ${number}`,
  folded: (lines) =>
    count(lines, {
      one: '# ligne qui n’est peut-être pas de l’article',
      other: '# lignes qui ne sont peut-être pas de l’article',
    }),
  caption: 'Légende d’une image qui n’a pas été copiée :',
  credit: 'Une image qui n’a pas été copiée, de',
  source: {
    name: 'D’où vient ce texte',
    title: 'Titre',
    writer: 'Écrit par',
    after: 'Reformulé d’après',
    reworded: 'Reformulé par',
    damage: 'État à l’arrivée',
    address: 'Adresse',
    retrieved: 'Copié le',
    archived: 'Copie archivée',
    byline: 'Signature',
    dateline: 'Lieu d’origine',
    published: 'Publié le',
    copier: 'Copié par',
    language: 'Langue',
    languages: (languages) => languages.join(', puis '),
    raw: 'Fichier brut',
    unknown: 'Inconnu',
    stated: (passage) => `Le fichier dit : « ${passage} »`,
    inferred: (reason) => `Déduit. ${reason}`,
    editor: (reason) => `De la rédaction. ${reason}`,
    others: (passages) =>
      `Ailleurs on lit : ${passages.map((passage) => `« ${passage} »`).join(', ')}`,
    encoding: 'Encodage',
    copies: 'Copies du même texte',
    sameWords: (share) => `${percent.format(share)} des mots du plus court sont les mêmes.`,
    handwork: 'Retouches à la main',
    keep: 'Gardé',
    cut: 'Retiré',
    join: 'Réunis en un paragraphe',
    split: 'Divisé en paragraphes',
    roles: {
      paragraph: 'Mis en paragraphe',
      heading: 'Mis en intertitre',
      caption: 'Mis en légende',
      credit: 'Mis en crédit photo',
      quotation: 'Mis en citation',
      attribution: 'Mis en source de citation',
      note: 'Mis en note',
    },
  },
};
