/** How one language tells what was and what is to come: its past verbs, and those of its words that look ahead. */
interface TensesOfLanguage {
  readonly past: RegExp;
  readonly ahead: RegExp;
  /** Verbs that are past only with a form behind them in their clause: “ist … eingestürzt”, “soll … gestohlen haben”. */
  readonly helpedPast?: readonly { readonly helper: RegExp; readonly form: RegExp }[];
}

/** Words that end like a verb and are none. */
const NO_VERB = /^(?:verão|barão|varão|tubarão|camarão|museu|europeu|judeu|meu|seu|teu)$/u;
/** Behind these stands a noun: “a ópera”, “o ladrão”, “l’opéra”. */
const BEFORE_NOUN =
  /(?<!\p{L})(?:o|a|os|as|um|uma|do|da|dos|das|de|no|na|em|el|los|las|un|una|del|le|la|les|une|du|des|l|d)[ ’']$/iu;

const TENSES: Readonly<Record<string, TensesOfLanguage>> = {
  es: {
    past: /(?<!\p{L})(?:fue|fueron|(?:ha|han|había|habían) (?:sido )?\p{Ll}{2,20}(?:do|to|cho)|\p{Ll}{2,20}(?:ó|aron|ieron))(?!\p{L})/gu,
    ahead:
      /(?<!\p{L})(?:va a|van a|(?<!no )prevén?|previst[oa]s?|\p{Ll}{0,20}(?:[aeií]r|dr|br|rr)án?)(?!\p{L})/gu,
  },
  fr: {
    past: /(?<!\p{L})(?:fut|furent|(?:a|ont|avait|avaient|est|sont|était|étaient) (?:été |\p{Ll}{2,12}ment )?(?!prévu)\p{Ll}{1,20}(?:é|i|u|is|it|ert|ort)e?s?)(?!\p{L})/gu,
    ahead:
      /(?<!\p{L})(?:doit|doivent|prévue?s?|\p{Ll}{0,20}(?:[aei]r|dr|vr|rr|ur|ttr)(?:a|ont))(?!\p{L})/gu,
  },
  de: {
    past: /(?<!\p{L})(?:wurden?|konnten?|mussten?|durften?)(?!\p{L})/gu,
    ahead: /(?<!\p{L})(?:wird|werden|soll|sollen|geplant)(?!\p{L})/gu,
    helpedPast: [
      {
        helper: /(?<!\p{L})(?:ist|sind|hat|haben|war|waren|hatten?)(?!\p{L})/gu,
        form: /(?<!\p{L})(?!geplant)\p{Ll}{0,8}ge\p{Ll}{2,20}(?:t|en)(?!\p{L})/u,
      },
      {
        helper: /(?<!\p{L})(?:wird|werden|soll|sollen)(?!\p{L})/gu,
        form: / (?:haben|worden sein)(?!\p{L})/u,
      },
    ],
  },
  pt: {
    past: /(?<!\p{L})(?:foi|foram|\p{Ll}{2,20}(?:ou|eu|iu|[aei]ram))(?!\p{L})/gu,
    ahead: /(?<!\p{L})(?:vai|vão|previst[oa]s?|\p{Ll}{0,20}[aei]r(?:á|ão))(?!\p{L})/gu,
  },
};

/** “próximo sábado”, “samedi prochain”: beside the time itself it tells of what is to come. */
const NEXT = /(?<!\p{L})(?:próxim[oa]s?|prochaine?s?|kommende[nmrs]?|nächste[nmrs]?)(?!\p{L})/iu;
const CLAUSE_END =
  /[,;:()—–]|(?<!\p{L})(?:y|e|et|und|que|qui|mais|pero|mas|aber)(?!\p{L})|(?<!\p{L})qu[’']/gu;
const BESIDE = 16;
const LONGEST_CLAUSE = 200;
const MOST_WORDS_BESIDE = 2;

const isWritten = (word: string) => word !== '';

interface Mark {
  readonly at: number;
  readonly end: number;
  readonly outlook: 'announced' | 'past';
}

const marksOf = (text: string, pattern: RegExp, outlook: Mark['outlook']): Mark[] =>
  [...text.matchAll(pattern)].flatMap(({ 0: words, index }) =>
    NO_VERB.test(words) || (!words.includes(' ') && BEFORE_NOUN.test(text.slice(0, index)))
      ? []
      : [{ at: index, end: index + words.length, outlook }],
  );

/**
 * Whether a sentence of another language tells what stands at a time of it as past or as planned: the verb of the
 * clause in which the time stands, or else the next one.
 *
 * @param time where the time stands
 */
export function foreignOutlook(
  text: string,
  language: string,
  time: { readonly start: number; readonly end: number },
): 'announced' | 'past' {
  const tenses = TENSES[language];
  if (!tenses) return 'past';
  const before = text.slice(Math.max(0, time.start - BESIDE), time.start).split(' ');
  const after = text.slice(time.end, time.end + BESIDE).split(' ');
  const beside = [
    before.findLast(isWritten),
    text.slice(time.start, time.end),
    after.find(isWritten),
  ];
  if (beside.some((words) => NEXT.test(words ?? ''))) return 'announced';
  const helped = (tenses.helpedPast ?? []).flatMap(({ helper, form }) =>
    marksOf(text, helper, 'past').filter(({ end }) =>
      form.test(text.slice(end, end + LONGEST_CLAUSE).split(/[,;:]/)[0] ?? ''),
    ),
  );
  const past = [...marksOf(text, tenses.past, 'past'), ...helped];
  const ahead = marksOf(text, tenses.ahead, 'announced').filter(
    ({ at }) => !past.some((mark) => at >= mark.at && at < mark.end),
  );
  const marks = [...past, ...ahead].sort((a, b) => a.at - b.at);
  const ends = [...text.matchAll(CLAUSE_END)].map(({ index }) => index);
  const from = ends.findLast((end) => end < time.start) ?? 0;
  const to = ends.find((end) => end >= time.end) ?? text.length;
  const own = marks.filter(({ at }) => at >= from && at < to);
  const found = own.findLast(({ at }) => at < time.start) ?? own[0];
  if (found) return found.outlook;
  // “Am Samstag, so der Rat, …”: a time that stands alone between commas is that of the next verb.
  const rest =
    `${text.slice(from, time.start)} ${text.slice(time.end, to)}`.match(/\p{L}+/gu) ?? [];
  if (rest.length > MOST_WORDS_BESIDE) return 'past';
  return (marks.find(({ at }) => at >= time.start) ?? marks.at(-1))?.outlook ?? 'past';
}
