import type { Token } from '../../normalize/language/tokens.ts';
import type { NameMention } from '../names/find-mentions.ts';
import type { NamedStory } from '../names/name-story.ts';
import { matterOf, stemOf } from '../words/content-words.ts';
import { wordList } from '../words/word-list.ts';
import { choicesOf } from './contrasts.ts';
import { answerOf, type DraftedQuestion } from './drafted-question.ts';
import { areWrittenNear } from './written-near.ts';

/** What a sentence says that someone will do or did, of which another report may say the opposite. */
interface Claim {
  /** What is decided: two claims of one matter and another side exclude each other. */
  readonly matter: string;
  readonly side: string;
  /** Who or what does it, and what it is done to; empty where a pronoun stands, or nothing. */
  readonly subject: ReadonlySet<string>;
  readonly object: ReadonlySet<string>;
  /** The words that say so. */
  readonly says: string;
  readonly mention: NameMention;
}

const MODAL = wordList('will would shall');
const NOT = wordList("not never n't");
/** What people will do in every story: to be, to have. */
const EMPTY = wordList('be have do say tell make take get');
const MOST_MENTIONS = 40;
/** Tokens behind a verb that name what it is done to. */
const REACH = 6;
const NOTHING: ReadonlySet<string> = new Set();

/** `would not reopen` => reopening, denied; “would like to” promises nothing. */
function promisesOf(mention: NameMention): Claim[] {
  const { tokens, text } = mention.sentence;
  return tokens.flatMap((token, at): Claim[] => {
    if (!MODAL.has(token.lower) || token.quoted) return [];
    const isDenied = NOT.has(tokens[at + 1]?.lower ?? '');
    const verb = tokens[at + (isDenied ? 2 : 1)];
    if (verb?.kind !== 'word' || verb.capital || EMPTY.has(verb.lower)) return [];
    const behind = at + (isDenied ? 3 : 2);
    return [
      {
        matter: stemOf(verb.lower),
        side: isDenied ? 'denied' : 'promised',
        subject: matterOf(tokens.slice(Math.max(0, at - 1), at)),
        object: matterOf(tokens.slice(behind, behind + REACH)),
        says: text.slice(token.start, verb.end),
        mention,
      },
    ];
  });
}

const OF_ANOTHER = wordList('of by for with to from against on at about and or over than');

/** The first name of a sentence is what it is about; behind another one, or “of”, it is only met in it. */
const isSubject = ({ firstToken, before, sentence: { tokens } }: NameMention): boolean =>
  !OF_ANOTHER.has(before) && !tokens.slice(1, firstToken).some(({ capital }) => capital);

function decisionsOf(mention: NameMention): Claim[] {
  const { tokens } = mention.sentence;
  if (tokens.some((token) => NOT.has(token.lower))) return [];
  const words = tokens.filter(({ quoted }) => !quoted).map(({ lower }: Token) => lower);
  return choicesOf(words).map(({ group, outcome, word }) => ({
    matter: `choice ${group}`,
    side: outcome,
    subject: NOTHING,
    object: NOTHING,
    says: word,
    mention,
  }));
}

/** Whether two words for one thing may be meant: “it” may be anything. */
const mayBeOne = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  one.size === 0 || other.size === 0 || !one.isDisjointFrom(other);

const excludes = (one: Claim, other: Claim): boolean =>
  one.matter === other.matter &&
  one.side !== other.side &&
  mayBeOne(one.subject, other.subject) &&
  mayBeOne(one.object, other.object) &&
  one.mention.sentence.report !== other.mention.sentence.report &&
  areWrittenNear(one.mention.sentence.report, other.mention.sentence.report);

/** What reports let one person promise or decide otherwise: “would reopen”, “would not reopen”. */
export function differingPromises({ people }: NamedStory): DraftedQuestion[] {
  const asked = new Set<string>();
  return people.flatMap(({ id, name, mentions }): DraftedQuestion[] => {
    const claims = mentions
      .slice(0, MOST_MENTIONS)
      .flatMap((mention) => [
        ...promisesOf(mention),
        ...(isSubject(mention) ? decisionsOf(mention) : []),
      ]);
    return [...Map.groupBy(claims, ({ matter }) => matter).values()].flatMap((told) => {
      // Who tells both sides knows of a change of mind.
      const sides = Map.groupBy(told, ({ mention }) => mention.sentence.report);
      const single = told.filter(
        ({ mention, side }) =>
          sides.get(mention.sentence.report)?.every((other) => other.side === side) === true,
      );
      const pair = single.flatMap((one, at) => {
        const other = single.slice(at + 1).find((against) => excludes(one, against));
        return other === undefined ? [] : [[one, other]];
      })[0];
      const key = pair?.map(({ mention }) => mention.sentence.text).join('\n');
      if (pair === undefined || key === undefined || asked.has(key)) return [];
      asked.add(key);
      const answers = pair.map(({ mention, says }) => answerOf(mention.sentence, says));
      return [{ about: name, kind: 'open', answers, people: [id], by: 'outcomes' }];
    });
  });
}
