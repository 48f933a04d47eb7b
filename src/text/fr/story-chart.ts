import type { storyChart as english } from '../en/story-chart.ts';
import { count } from './grammar.ts';

export const storyChart: typeof english = {
  name: 'Les articles comme des fils à travers les événements',
  reportsDiffer: 'Divergences',
  description: (events, first, reports) =>
    `${count(events, { one: '# événement daté', other: '# événements datés' })} à partir de ${first}, les jours de l’histoire agrandis. ${reports.join(' ')}`,
  density: (events) =>
    count(events, {
      one: '# événement sur les jours de l’histoire',
      other: '# événements sur les jours de l’histoire',
    }),
  densityOf: (day, events) =>
    `À partir du ${day} : ${count(events, { one: '# événement', other: '# événements' })}`,
  tells: (report, events) => `${report} en raconte ${events}.`,
  keyEvent: 'Un article, un événement qu’il raconte',
  keyAwaited: 'Encore à venir quand il a été écrit',
  keyWritten: 'Son jour de publication, et après',
  scale:
    'Les jours de l’histoire sont agrandis ; avant et après, le temps se resserre avec la distance.',
};
