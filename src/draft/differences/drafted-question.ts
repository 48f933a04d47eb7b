import type { MadeBy } from '../../schemas/draft.ts';
import type { QuestionKind } from '../../schemas/question.ts';
import type { DraftedEntry } from '../drafted.ts';
import type { ReportSentence } from '../reports/read-reports.ts';

/** One answer to a question: the words in which a report gives it, and the passage around them. */
export interface DraftedAnswer {
  readonly report: string;
  readonly quote: string;
  readonly says: string;
}

/** What a sentence answers. */
export const answerOf = ({ report, text }: ReportSentence, says: string): DraftedAnswer => ({
  report: report.slug,
  quote: text,
  says,
});

/** A point on which reports differ. */
export interface DraftedQuestion {
  /** What is told, cut from a report: `The masts are 61 metres high`. */
  readonly about: string;
  readonly kind: QuestionKind;
  readonly answers: readonly DraftedAnswer[];
  /** Why arithmetic settles it; undefined where nothing does. */
  readonly settled?: string | undefined;
  readonly events?: readonly string[];
  readonly people?: readonly string[];
  readonly by: MadeBy['rule'];
}

const MAX_ABOUT = 110;
const MAX_SAYS = 70;

const quoted = (words: string) => `“${words.replaceAll(/["“”]/g, '')}”`;
const cut = (text: string, most: number) =>
  text.length <= most ? text : `${text.slice(0, text.lastIndexOf(' ', most))} …`;

/** Words that stand for each answer, each once, in the order of the reports. */
function choices(answers: readonly DraftedAnswer[]): string {
  const all = [...new Set(answers.map(({ says }) => quoted(cut(says, MAX_SAYS))))];
  return all.length > 3
    ? `${all.slice(0, 2).join(', ')} or one of ${all.length - 2} others`
    : `${all.slice(0, -1).join(', ')} or ${all.at(-1)}`;
}

/** Whether the answers have words of their own: “in November” of two years is no difference that words show. */
export const isDifference = ({ answers }: DraftedQuestion): boolean =>
  new Set(answers.map(({ says }) => says.trim().toLowerCase()).filter((says) => says !== '')).size >
  1;

/** Whether two questions let the same sentences say the same, “1921” and “in 1921”. */
const isRepeat = (one: DraftedQuestion, other: DraftedQuestion): boolean =>
  one.answers.every((answer) =>
    other.answers.some(
      ({ quote, says }) =>
        quote === answer.quote && (says.includes(answer.says) || answer.says.includes(says)),
    ),
  );

/** The questions without those that ask again what an earlier one asks. */
export const withoutRepeats = (questions: readonly DraftedQuestion[]): DraftedQuestion[] => {
  const byQuote = new Map<string, DraftedQuestion[]>();
  return questions.filter((question) => {
    const key = question.answers[0]?.quote ?? '';
    if ((byQuote.get(key) ?? []).some((earlier) => isRepeat(question, earlier))) return false;
    for (const { quote } of question.answers)
      byQuote.set(quote, [...(byQuote.get(quote) ?? []), question]);
    return true;
  });
};

/** The question in its fixed form of words: what is told, and what the reports have of it. */
export function toQuestionEntry(
  question: DraftedQuestion,
  idOf: (words: string) => string,
): DraftedEntry {
  const { about, kind, answers, settled, events = [], people = [], by } = question;
  const lead = about === '' ? '' : `${cut(about, MAX_ABOUT)}: `;
  const text = `${lead}${choices(answers)}?`;
  const reports = new Set(answers.map(({ report }) => report)).size;
  return {
    collection: 'questions',
    id: idOf(`${about} ${answers[0]?.says ?? ''}`),
    data: {
      question: text,
      kind,
      answers,
      verdict:
        settled === undefined
          ? { status: 'open', text: 'The reports do not settle it.' }
          : { status: 'settled', text: settled },
      ...(events.length > 0 && { events }),
      ...(people.length > 0 && { people }),
      weight: reports > 3 ? 2 : 3,
    },
    by: { rule: by },
  };
}
