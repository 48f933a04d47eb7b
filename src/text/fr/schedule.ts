import type { schedule as english } from '../en/schedule.ts';

export const schedule: typeof english = {
  title: (days) => (days === 1 ? 'La journée à l’échelle' : 'Les journées à l’échelle'),
  hours: (clock) => `Heures de l’horloge : ${clock}.`,
  fades:
    'Une barre s’estompe là où les articles divergent, ou ne donnent l’heure ou la durée qu’à peu près.',
  within:
    'Une bande pâle est la partie du jour que nomment les articles quand aucun ne donne l’heure ; la place de la barre y est inconnue.',
  partWithoutHour: (part) => `${part}, heure non précisée`,
  inferred: (time) => `${time}, déduit`,
  parts: {
    early: 'au début de la journée',
    mid: 'au milieu de la journée',
    late: 'à la fin de la journée',
    morning: 'le matin',
    afternoon: 'l’après-midi',
    evening: 'le soir',
    'last-hours': 'aux dernières heures de la journée',
  },
  moreDays: 'Les autres jours',
};
