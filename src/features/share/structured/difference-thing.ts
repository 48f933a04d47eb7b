import type { Answer, Question as QuestionThing } from 'schema-dts';
import type { Question, Story } from '../../../story/story.ts';
import type { Addresses } from '../address.ts';
import { cardAddress } from '../cards/all-cards.ts';
import { draftStatus } from './draft-status.ts';

/**
 * A point on which reports differ: a question, what the reports answer, and the editor's verdict as the accepted answer
 * where the files settle it. Not a ClaimReview, which rates one claim as true or false: here nobody is rated. Nor is
 * the page a QAPage, where the public answers.
 */
export function differenceThing(
  difference: Question,
  story: Story,
  { urls, absolute }: Addresses,
): QuestionThing {
  const { id, question, answers, verdict, events, people } = difference;
  const url = absolute(urls.difference(id));
  const suggested = [...Map.groupBy(answers, ({ says }) => says)].map(
    ([says, passages]): Answer => ({
      '@type': 'Answer',
      text: says,
      citation: [
        ...new Set(passages.map(({ report, block }) => absolute(urls.block(report, block)))),
      ],
    }),
  );
  return {
    '@type': 'Question',
    '@id': url,
    url,
    name: question,
    text: question,
    ...draftStatus(difference, story),
    image: absolute(cardAddress(urls, story, 'differences', id)),
    isPartOf: { '@id': absolute(urls.home()) },
    about: [
      ...events.map((event) => ({ '@id': absolute(urls.event(event.id)) })),
      ...people.map((person) => ({ '@id': absolute(urls.person(person.id)) })),
    ],
    answerCount: suggested.length,
    suggestedAnswer: suggested,
    ...(verdict.status === 'settled'
      ? { acceptedAnswer: { '@type': 'Answer', text: verdict.text, url: `${url}#verdict` } }
      : { comment: { '@type': 'Comment', text: verdict.text, url: `${url}#verdict` } }),
  };
}
