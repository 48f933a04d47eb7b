import type { about as english } from '../en/about.ts';
import { count, list } from './grammar.ts';

export const about: typeof english = {
  title: 'À propos',
  heading: 'À propos de cette édition',
  description:
    'Ce qu’est cette édition, comment marche la restauration, et ce qui a été modifié en tout.',
  standfirst:
    'Un palimpseste est une page grattée puis récrite, sous laquelle le premier texte transparaît encore.',
  what: 'De quoi il s’agit',
  whatText: (reports, story) =>
    `Des articles de presse sont copiés par des machines : découpés de leurs pages, collés entre des publicités, récrits mot par mot avec des synonymes pour que le vol ne se voie pas, ou traduits dans une autre langue et retraduits. Cette édition prend ${count(reports, { one: '# copie de ce genre, qui raconte', other: '# copies de ce genre, qui racontent' })} une seule histoire, « ${story} », et restaure ce qui peut l’être.`,
  answers: 'Qui en répond',
  editedBy: (names) => `Édition de ${names}.`,
  noEditor: 'Cette édition ne dit pas qui l’a éditée.',
  lastChanged: (date) => `Dernière modification : ${date}.`,
  writeTo: 'Si quelque chose est faux, écrivez à <contact>la rédaction</contact>.',
  noContact: 'Aucune adresse où écrire n’est donnée.',
  exampleContact:
    'Cette adresse est un exemple : cet exemplaire n’a pas encore été publié. Qui le publie écrit sa propre adresse sous « contact » dans le fichier story.yaml.',
  howToAnswer:
    'Qui la publie les indique dans le fichier story.yaml, sous « editor » et « contact » : ils figurent alors ici, et chaque page a un lien pour qui trouve une erreur. Avec ou sans eux, ce qui est dit peut être vérifié : chaque affirmation mène aux passages qui la contiennent.',
  promises: 'Les promesses',
  promisesText: [
    '<b>Rien n’est perdu.</b> Le fichier copié n’est jamais modifié. Chaque article peut être lu tel qu’il a été copié, et chaque modification dit ce qui s’y trouvait.',
    '<b>Rien n’est inventé.</b> Un mot n’est modifié que par une règle, un nom connu, un autre article qui a le même passage, ou une correction de la rédaction, qui en donne la raison. Ce qui semble abîmé et ne peut être prouvé est marqué comme douteux.',
    '<b>Tout est référencé.</b> Chaque événement, divergence et citation renvoie aux passages qui les portent. Le site ne peut être construit quand un passage n’est pas trouvé.',
    '<b>Les faits ne sont pas lissés.</b> Quand un article dit « annulé » et un autre « reporté », les deux figurent côte à côte.',
  ],
  howToRead: 'Comment lire un article restauré',
  howToReadText:
    'Un article s’ouvre dans sa lecture restaurée. Au-dessus du texte, choisissez « Modifications marquées » pour voir chaque mot modifié avec son signe, et suivez le signe jusqu’à la note qui dit ce qui s’y trouvait, quelle règle ou quel autre article l’a rétabli, et avec quelle certitude. Choisissez « Tel que copié » pour lire le fichier comme il a été trouvé.',
  doubted: 'En doute',
  doubtedMeaning:
    'Cela semble abîmé, ou est passé par une traduction, et rien ne prouve ce que c’était.',
  changed: 'Ce qui a été modifié',
  changedText: (changes, reports, doubts) =>
    `${count(changes, { one: '# modification', other: '# modifications' })} dans ${count(reports, { one: '# article', other: '# articles' })} ; ${count(doubts, { one: '# passage douteux', other: '# passages douteux' })}.`,
  drawn: (counts) => `Des articles viennent ${list(counts)}.`,
  table: 'Modifications par article et par genre',
  report: 'Article',
  all: 'Tous',
  measured: 'Ce que vaut la restauration, mesuré',
};
