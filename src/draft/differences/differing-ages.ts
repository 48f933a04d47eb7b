import { agesTold } from '../names/ages-told.ts';
import type { NamedStory } from '../names/name-story.ts';
import { answerOf, type DraftedQuestion } from './drafted-question.ts';

/** The ages that reports give otherwise of one person. */
export function differingAges(names: NamedStory): DraftedQuestion[] {
  const byPerson = Map.groupBy(agesTold(names), ({ person }) => person);
  return [...byPerson].flatMap(([{ id, name }, told]): DraftedQuestion[] => {
    const ages = [...new Map(told.map((one) => [one.age, one])).values()];
    const reports = new Set(ages.map(({ sentence }) => sentence.report));
    if (ages.length < 2 || reports.size < 2) return [];
    return [
      {
        about: name,
        kind: 'open',
        answers: ages.map(({ age, sentence }) => answerOf(sentence, age)),
        people: [id],
        by: 'ages',
      },
    ];
  });
}
