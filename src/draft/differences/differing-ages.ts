import { ageOf } from '../names/age-of.ts';
import type { NamedStory } from '../names/name-story.ts';
import type { DraftedQuestion } from './drafted-question.ts';

/** The ages that reports give otherwise of one person. */
export function differingAges({ people }: NamedStory): DraftedQuestion[] {
  return people.flatMap(({ id, name, mentions }): DraftedQuestion[] => {
    const told = mentions.flatMap((mention) => {
      const { sentence } = mention;
      const age = ageOf(mention);
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
