import type { NamedStory } from '../names/name-story.ts';
import type { DraftedQuestion } from './drafted-question.ts';

const AGE = /^, (\d{1,3})(?=[,.;)])/;

/** The ages that reports give otherwise of one person: “Ann Corran, 53,”. */
export function differingAges({ people }: NamedStory): DraftedQuestion[] {
  return people.flatMap(({ id, name, mentions }): DraftedQuestion[] => {
    const told = mentions.flatMap(({ sentence, end }) => {
      const age = AGE.exec(sentence.text.slice(end))?.[1];
      return age === undefined ? [] : [{ age, report: sentence.report.slug, quote: sentence.text }];
    });
    const ages = [...new Map(told.map((one) => [one.age, one])).values()];
    const reports = new Set(ages.map(({ report }) => report));
    if (ages.length < 2 || reports.size < 2) return [];
    return [
      {
        about: name,
        kind: 'open',
        answers: ages.map(({ age, report, quote }) => ({ report, quote, says: age })),
        people: [id],
        by: 'ages',
      },
    ];
  });
}
