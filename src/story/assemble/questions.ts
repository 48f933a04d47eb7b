import type { AgreementFile, QuestionFile } from '../../schemas/question.ts';
import { compareText } from '../compare-text.ts';
import { draftOf } from '../draft-signs.ts';
import type { Resolver } from '../evidence/resolver.ts';
import { type Entry, lineOf } from '../files.ts';
import type { Agreement, Question } from '../story.ts';

/** The questions, sharpest first. */
export function assembleQuestions(
  entries: readonly Entry<QuestionFile>[],
  resolver: Resolver,
): Question[] {
  return entries
    .map((entry): Question => {
      const { id, data } = entry;
      if (data.answers.length === 1) {
        resolver.problems.push({
          level: 'notice',
          file: entry.file,
          line: lineOf(entry, ['answers']),
          message:
            'Only one answer is given. A difference needs a second one, if only from the same report.',
        });
      }
      return {
        id,
        question: data.question,
        kind: data.kind,
        answers: data.answers.flatMap((answer, index) => {
          const passage = resolver.passage(entry, ['answers', index], answer);
          return passage ? [{ ...passage, says: answer.says }] : [];
        }),
        verdict: data.verdict,
        events: resolver.refs(entry, ['events'], 'events', data.events),
        people: resolver.refs(entry, ['people'], 'people', data.people),
        weight: data.weight,
        ...draftOf(data),
      };
    })
    .sort((a, b) => a.weight - b.weight || compareText(a.id, b.id));
}

/** What the reports agree on, in the order of the files. */
export function assembleAgreements(
  entries: readonly Entry<AgreementFile>[],
  resolver: Resolver,
): Agreement[] {
  return entries.map((entry) => ({
    id: entry.id,
    statement: entry.data.statement,
    passages: entry.data.evidence.flatMap(
      (evidence, index) => resolver.passage(entry, ['evidence', index], evidence) ?? [],
    ),
    ...draftOf(entry.data),
  }));
}
