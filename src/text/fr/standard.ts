import type { standard as english } from '../en/standard.ts';

export const standard: typeof english = {
  heading: 'Comment les divergences et les citations sont jugées',
  evidence:
    'Un verdict repose sur les passages montrés avec lui. Ce que l’on sait par ailleurs n’est pas une preuve.',
  verdicts: [
    '<b>Les réponses s’excluent-elles ?</b> Si ce n’est pas le cas – l’une est plus exacte, plus large, plus ancienne, ou raconte une autre partie – le point est tranché : le verdict dit comment elles vont ensemble, et nomme ce qu’un seul article donne.',
    '<b>Si elles s’excluent,</b> le point est tranché quand deux articles donnent la même réponse avec des mots que ni une traduction ni une reformulation n’a touchés, quand un article se corrige lui-même, ou quand le calendrier décide, et que chaque autre réponse est seule.',
    '<b>Un article ne l’emporte jamais sur un autre.</b> Une réponse donnée par un seul article reste non tranchée, si soigné qu’il soit. Le verdict dit alors quelle réponse est la plus probable, et pourquoi.',
    '<b>Les noms et les nombres</b> résistent mieux que les autres mots à la reformulation et à la traduction : là, deux articles comptent, d’où qu’ils viennent.',
    '<b>La façon dont les choses se sont passées</b> est affaire de jugement. Si ceux qui sont cités en jugent autrement, le point reste non tranché.',
  ],
  quotations:
    'Une citation est dite mot pour mot quand deux articles la donnent de la même façon, ou quand un article montre le message lui-même. Un seul article la laisse non vérifiée, même s’il ne montre aucune reformulation : la note à côté le dit. Ce qui est passé par une traduction est dit traduit, et ce qui est raconté sans guillemets est dit rapporté. <labels>Ce que dit chaque étiquette</labels>',
  howReached: 'Comment les verdicts sont rendus',
};
