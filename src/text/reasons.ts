import type { ArticleEntry } from '../story/files.ts';
import { reasons as arabic, habitReason as arabicHabit } from './ar/reasons.ts';
import { reasons as french, habitReason as frenchHabit } from './fr/reasons.ts';
import { catalogueLanguage } from './interface.ts';

/** What the files say in English of why something is so, in another language of the interface. */
interface Reasons {
  /** By the English sentence, whose varying parts are `{0}`, `{1}`. */
  readonly sentences: Readonly<Record<string, string>>;
  /** For a habit of rewording software: these are of English, and explained in English. */
  readonly habit: string;
}

/** By language. English has none: it says what the files say. */
export const REASONS: Readonly<Record<string, Reasons>> = {
  ar: { sentences: arabic, habit: arabicHabit },
  fr: { sentences: french, habit: frenchHabit },
};

const HOLE = /\{\d\}/;

/** What stands in the holes of a template, undefined where the sentence is not made of it. */
function partsIn(sentence: string, template: string): string[] | undefined {
  const [first = '', ...others] = template.split(HOLE);
  if (!sentence.startsWith(first)) return undefined;
  let at = first.length;
  const parts: string[] = [];
  for (const [i, literal] of others.entries()) {
    const isLast = i === others.length - 1;
    const end = isLast ? sentence.length - literal.length : sentence.indexOf(literal, at);
    if (end < at || !sentence.startsWith(literal, end)) return undefined;
    parts.push(sentence.slice(at, end));
    at = end + literal.length;
  }
  return at === sentence.length ? parts : undefined;
}

/** `inWords('The file does not say.', …)`; undefined where no rule says so: an editor's own sentence, or a habit's. */
function inWords(reason: string, { sentences }: Reasons): string | undefined {
  const whole = sentences[reason];
  if (whole !== undefined) return whole;
  for (const [template, words] of Object.entries(sentences)) {
    const parts = HOLE.test(template) ? partsIn(reason, template) : undefined;
    if (parts) return words.replace(/\{(\d)\}/g, (_, at: string) => parts[Number(at)] ?? '');
  }
  return undefined;
}

/**
 * A report whose reasons are in the language of the story, where the interface has it. What an editor wrote stands as it
 * is, and so does what has no translation.
 */
export function sayReasons(entry: ArticleEntry, storyLanguage: string): ArticleEntry {
  const reasons = REASONS[catalogueLanguage(storyLanguage)];
  if (reasons === undefined) return entry;
  const say = (reason: string) => inWords(reason, reasons) ?? reason;
  const fact = <Fact extends object>(one: Fact): Fact =>
    'reason' in one && typeof one.reason === 'string' ? { ...one, reason: say(one.reason) } : one;
  const { data } = entry;
  const { title, byline, dateline, writer, copier, published, language, cut, unjudged } = data;
  return {
    ...entry,
    data: {
      ...data,
      title: fact(title),
      byline: fact(byline),
      dateline: fact(dateline),
      writer: fact(writer),
      copier: fact(copier),
      published: fact(published),
      language: fact(language),
      ...(cut !== undefined && { cut: say(cut) }),
      ...(unjudged !== undefined && { unjudged: say(unjudged) }),
    },
    blocks: entry.blocks.map((block) => ({
      ...block,
      spans: block.spans.map(({ change, doubt, ...span }) => ({
        ...span,
        ...(change && {
          change: {
            ...change,
            reason:
              inWords(change.reason, reasons) ??
              (change.kind === 'habit' ? reasons.habit : change.reason),
          },
        }),
        ...(doubt !== undefined && { doubt: say(doubt) }),
      })),
    })),
  };
}
