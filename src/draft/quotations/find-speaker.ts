import { type Token, tokenize } from '../../normalize/language/tokens.ts';
import { isPersonNoun } from '../names/find-mentions.ts';
import type { NamedPerson, NamedStory, PersonMention } from '../names/name-story.ts';
import type { ReportBlock, ToldReport } from '../reports/read-reports.ts';
import { SPEECH_VERBS } from '../words/speech-verbs.ts';
import { wordList } from '../words/word-list.ts';
import type { Utterance } from './find-utterances.ts';
import { genderOf, pronounFits } from './gender.ts';

/** Who speaks: a person of the story, or whom the report names in its words. */
export interface Speaker {
  readonly person: NamedPerson | undefined;
  /** As shown: the person’s name, or the report’s words: `the union`. */
  readonly source: string;
  /** Whether the report’s words say so, and not only what stands near. */
  readonly isSure: boolean;
  /** Which rule told, in plain words. */
  readonly by: string;
}

/** A name in a block. Offsets are into the block. */
interface Placed {
  readonly person: NamedPerson;
  readonly start: number;
  readonly end: number;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const PRONOUN = wordList('he she it they i we');
const AUXILIARY = wordList(
  'has have had was were is also then later once again now repeatedly reportedly who was would will',
);
const BARE_SOURCES = wordList(
  'police officials prosecutors organisers organizers doctors witnesses investigators residents authorities lawyers firefighters',
);
const NP_STOP = wordList(
  'and but that as when while after before in on at to from with for if because so then which who where said says told , ; : .',
);

const placedIn = (block: ReportBlock, names: NamedStory): Placed[] =>
  block.sentences.flatMap((sentence) =>
    names.mentionsIn(sentence).map(({ person, mention }: PersonMention) => ({
      person,
      start: sentence.start + mention.start,
      end: sentence.start + mention.end,
    })),
  );

/** The subject that stands left of a verb, across an apposition; undefined where none is a name, a pronoun or a noun of persons. */
function subjectLeft(
  tokens: readonly Token[],
  verb: number,
  placed: readonly Placed[],
  offset: number,
): Found | undefined {
  let at = verb - 1;
  while (at >= 0 && (AUXILIARY.has(tokens[at]?.lower ?? '') || /ly$/.test(tokens[at]?.lower ?? '')))
    at--;
  const token = tokens[at];
  if (!token) return undefined;
  if (token.text === ',' || token.text === ')') {
    const open = tokens.findLastIndex(
      ({ text }, index) => index < at && (text === ',' || text === '('),
    );
    const outer = open > 0 ? nameEndingAt(tokens, open - 1, placed, offset) : undefined;
    return (
      outer ??
      nameWithin(tokens, Math.max(open, 0), at, placed, offset) ??
      nounPhrase(tokens, open - 1)
    );
  }
  const name = nameEndingAt(tokens, at, placed, offset);
  if (name) return name;
  if (PRONOUN.has(token.lower)) return { kind: 'pronoun', word: token.lower };
  return nounPhrase(tokens, at) ?? nearestLeft(tokens, at, placed, offset);
}

type Found =
  | { readonly kind: 'name'; readonly person: NamedPerson }
  | { readonly kind: 'pronoun'; readonly word: string }
  | { readonly kind: 'noun'; readonly words: readonly Token[] };

function nameEndingAt(
  tokens: readonly Token[],
  at: number,
  placed: readonly Placed[],
  offset: number,
): Found | undefined {
  const token = tokens[at];
  const found =
    token &&
    placed.find(({ start, end }) => offset + token.start >= start && offset + token.end <= end);
  return found && { kind: 'name', person: found.person };
}

function nameWithin(
  tokens: readonly Token[],
  from: number,
  to: number,
  placed: readonly Placed[],
  offset: number,
): Found | undefined {
  const [first, last] = [tokens[from], tokens[to]];
  const found =
    first &&
    last &&
    placed.find(({ start, end }) => start >= offset + first.start && end <= offset + last.end);
  return found && { kind: 'name', person: found.person };
}

const nearestLeft = (
  tokens: readonly Token[],
  at: number,
  placed: readonly Placed[],
  offset: number,
): Found | undefined => {
  const limit = offset + (tokens[at]?.end ?? 0);
  const from = offset + (tokens[0]?.start ?? 0);
  const found = placed.findLast(({ start, end }) => end <= limit && start >= from);
  return found && { kind: 'name', person: found.person };
};

const DETERMINER = /^(?:the|a|an|his|her|its|their|another|one|this)$/;

/** `China’s Ministry of Foreign Affairs`: a name in capitals that ends at a token, with its small words. */
function properName(tokens: readonly Token[], at: number): Found | undefined {
  let from = at;
  for (let place = at - 1; place >= 0 && at - place < 10; place--) {
    const token = tokens[place];
    if (token?.capital && token.kind === 'word') from = place;
    else if (!/^(?:of|for|the|and|'s)$/.test(token?.lower ?? '')) break;
  }
  const words = tokens.slice(tokens[from - 1]?.lower === 'the' ? from - 1 : from, at + 1);
  return { kind: 'noun', words };
}

/** `the 53-year-old`, `a State Department spokesperson`, `police`: the noun phrase that ends at a token. */
function nounPhrase(tokens: readonly Token[], at: number): Found | undefined {
  const head = tokens[at];
  if (head?.kind !== 'word') return undefined;
  if (head.capital && !head.opens) return properName(tokens, at);
  let from = at;
  while (
    from > 0 &&
    at - from < 7 &&
    !NP_STOP.has(tokens[from - 1]?.lower ?? '') &&
    tokens[from - 1]?.kind !== 'mark' &&
    !DETERMINER.test(tokens[from]?.lower ?? '')
  )
    from--;
  const isNoun =
    DETERMINER.test(tokens[from]?.lower ?? '') ||
    BARE_SOURCES.has(head.lower) ||
    isPersonNoun(head.lower);
  return isNoun ? { kind: 'noun', words: tokens.slice(from, at + 1) } : undefined;
}

/** The subject behind an inverted verb: “said Emil Hartog”, “said the baker”. */
function subjectRight(
  tokens: readonly Token[],
  verb: number,
  placed: readonly Placed[],
  offset: number,
): Found | undefined {
  const next = tokens[verb + 1];
  if (!next) return undefined;
  if (PRONOUN.has(next.lower)) return { kind: 'pronoun', word: next.lower };
  const end = tokens.findIndex(({ text }, at) => at > verb && /^[.;:!?]$/.test(text));
  const limit = tokens[end < 0 ? tokens.length - 1 : end];
  const found = placed.find(
    ({ start, end: last }) => start >= offset + next.start && last <= offset + (limit?.end ?? 0),
  );
  const comma = tokens.findIndex(({ text }, at) => at > verb && text === ',');
  // “said the union’s leader, Jakob Sand”: the name may stand behind the comma.
  if (found && (comma < 0 || found.start <= offset + (tokens[comma]?.end ?? 0) + 2))
    return { kind: 'name', person: found.person };
  const stop = tokens.findIndex(
    ({ lower, kind }, at) =>
      at > verb &&
      (kind === 'mark' || /^(?:in|on|at|to|after|during|who|as|from|when|while)$/.test(lower)),
  );
  const words = tokens.slice(verb + 1, stop < 0 ? tokens.length : stop);
  return words.length > 0 && words.length < 9 ? { kind: 'noun', words } : undefined;
}

interface Verb {
  readonly found: Found;
  readonly distance: number;
}

/** The verb of speech nearest to the quotation that has a subject. */
function attributionIn(
  stretch: Stretch,
  side: 'before' | 'after',
  text: string,
  placed: readonly Placed[],
): Verb | undefined {
  const words = text.slice(stretch.start, stretch.end);
  const tokens = tokenize(words);
  const offset = stretch.start;
  const verbs = tokens.flatMap(({ lower, kind, capital }, at) =>
    kind === 'word' && !capital && SPEECH_VERBS.has(lower) ? [at] : [],
  );
  const inOrder = side === 'before' ? verbs.toReversed() : verbs;
  for (const verb of inOrder) {
    const isFirst =
      side === 'after' &&
      tokens
        .slice(0, verb)
        .every(({ kind, lower }) => kind === 'mark' || AUXILIARY.has(lower) || /ly$/.test(lower));
    const found = isFirst
      ? subjectRight(tokens, verb, placed, offset)
      : subjectLeft(tokens, verb, placed, offset);
    const token = tokens[verb];
    if (!found || !token) continue;
    return { found, distance: side === 'before' ? words.length - token.end : token.start };
  }
  const according = tokens.findIndex(
    ({ lower }, at) => lower === 'according' && tokens[at + 1]?.lower === 'to',
  );
  if (according >= 0) {
    const found = subjectRight(tokens, according + 1, placed, offset);
    const place = tokens[according]?.start ?? 0;
    if (found) return { found, distance: side === 'before' ? words.length - place : place };
  }
  // “Osei: “Where is it?””
  if (side === 'before' && /:\s*$/.test(words)) {
    const found = nearestLeft(tokens, tokens.length - 1, placed, offset);
    if (found) return { found, distance: 0 };
  }
  return undefined;
}

/** What was said before in a report: who spoke, and who was named. */
interface Memory {
  readonly lastSpeaker: Speaker | undefined;
  readonly lastBlock: ReportBlock | undefined;
}

/** So many paragraphs back a pronoun can point. */
const REACH_BLOCKS = 4;

const named = (person: NamedPerson, by: string, isSure = true): Speaker => ({
  person,
  source: person.name,
  isSure,
  by,
});
const capitalised = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Finds who speaks in each utterance of a report. */
export function findSpeakers(
  report: ToldReport,
  utterances: readonly Utterance[],
  names: NamedStory,
): (Speaker | undefined)[] {
  const placed = new Map(report.blocks.map((block) => [block, placedIn(block, names)]));
  const peopleOfReport = [
    ...new Set([...placed.values()].flatMap((all) => all.map(({ person }) => person))),
  ];
  let memory: Memory = { lastSpeaker: undefined, lastBlock: undefined };

  /** The last person named before a place whom a pronoun fits; who spoke last in the block comes first. */
  const resolvePronoun = (
    word: string,
    block: ReportBlock,
    before: number,
  ): NamedPerson | undefined => {
    if (word === 'they' || word === 'we' || word === 'i') return memory.lastSpeaker?.person;
    const alone = onlyPersonBefore(before, placed.get(block) ?? []);
    if (alone) return alone;
    const fits = (person: NamedPerson) => pronounFits(word, genderOf(person));
    const speaker = memory.lastSpeaker?.person;
    const earlier = report.blocks
      .slice(Math.max(0, block.at - REACH_BLOCKS), block.at + 1)
      .flatMap((near) =>
        (placed.get(near) ?? []).flatMap((one) =>
          fits(one.person) && (near !== block || one.end <= before) ? { ...one, block: near } : [],
        ),
      );
    const last = earlier.at(-1);
    if (!last) return speaker && fits(speaker) ? speaker : undefined;
    const here = earlier.filter((one) => one.block === last.block);
    const sentence = last.block.sentences.find(
      ({ start, end }) => last.start >= start && last.end <= end,
    );
    // Of several in one sentence the first is its subject.
    const subject = here.find(({ start }) => sentence && start >= sentence.start) ?? last;
    const spokeHere =
      speaker &&
      fits(speaker) &&
      memory.lastBlock === last.block &&
      here.some(({ person }) => person === speaker);
    return spokeHere ? speaker : subject.person;
  };

  const toSpeaker = ({ found }: Verb, utterance: Utterance): Speaker | undefined => {
    if (found.kind === 'name') return named(found.person, 'by the name beside the verb of speech');
    if (found.kind === 'pronoun') {
      // “It said”: whoever spoke last and is no person.
      if (found.word === 'it') return memory.lastSpeaker?.person ? undefined : memory.lastSpeaker;
      const person = resolvePronoun(
        found.word,
        utterance.block,
        utterance.frames[0]?.before.end ?? utterance.start,
      );
      return person && named(person, `by “${found.word}” and the last name that fits it`);
    }
    const head = found.words.at(-1)?.lower ?? '';
    const own = found.words.filter(({ lower }) => !/^(?:the|a|an|its|his|her|their)$/.test(lower));
    const phrase = found.words
      .map(({ text }) => text)
      .join(' ')
      .replace(/ (?=['’]s)/g, '');
    const isDefinite = found.words[0]?.lower === 'the' || found.words[0]?.capital === true;
    const bearer = isDefinite
      ? bearerOf(
          own.map(({ lower }) => lower),
          head,
          report,
          peopleOfReport,
        )
      : undefined;
    if (bearer) return named(bearer, `by “${phrase}”, whom the report names so`);
    return {
      person: undefined,
      source: capitalised(phrase),
      isSure: true,
      by: 'by the words beside the verb of speech',
    };
  };

  return utterances.map((utterance) => {
    const { block, frames } = utterance;
    const own = placed.get(block) ?? [];
    const verbs = frames.flatMap(({ before, after }) => [
      attributionIn(after, 'after', block.text, own),
      attributionIn(before, 'before', block.text, own),
    ]);
    const [verb] = verbs.filter((one) => one !== undefined).sort((a, b) => a.distance - b.distance);
    const found = utterance.continues ? memory.lastSpeaker : verb && toSpeaker(verb, utterance);
    const speaker = found ?? fallback(utterance, own, memory);
    memory = { lastSpeaker: speaker ?? memory.lastSpeaker, lastBlock: block };
    return speaker;
  });
}

/** The only person whom the words of the block before a place name: a pronoun means no other, whatever the given name seems to be. */
function onlyPersonBefore(before: number, placed: readonly Placed[]): NamedPerson | undefined {
  const people = new Set(placed.filter(({ end }) => end <= before).map(({ person }) => person));
  return people.size === 1 ? [...people][0] : undefined;
}

/** Who bears what a noun phrase says: `the mayor`, in a report that named one mayor. */
function bearerOf(
  words: readonly string[],
  head: string,
  report: ToldReport,
  people: readonly NamedPerson[],
): NamedPerson | undefined {
  const age = /^(\d{2})-year-old$/.exec(head)?.[1];
  const bearers = [...new Set(people)].filter(({ mentions }) =>
    mentions.some(({ sentence, roleBefore, roleAfter, end }) => {
      if (sentence.report !== report) return false;
      if (age !== undefined) return sentence.text.slice(end, end + 6).includes(age);
      const role = `${roleBefore ?? ''} ${roleAfter ?? ''}`.toLowerCase().split(/[^\p{L}-]+/u);
      return (
        role.includes(head) &&
        words.every((word) => word === head || role.includes(word) || words.length === 1)
      );
    }),
  );
  if (age !== undefined && bearers.length === 0) {
    const [only] = [...new Set(people)];
    return only;
  }
  return bearers.length === 1 ? bearers[0] : undefined;
}

const FRAGMENT_WORDS = 7;

/** Without a verb of speech: who spoke just before, or else the subject of the sentence in front. */
function fallback(
  { block, start, frames, parts }: Utterance,
  placed: readonly Placed[],
  { lastSpeaker, lastBlock }: Memory,
): Speaker | undefined {
  if (lastSpeaker && lastBlock === block)
    return { ...lastSpeaker, isSure: false, by: 'by who spoke just before' };
  // A word or two in marks need not be those of whoever stands beside them.
  const isWhole = parts.some(
    ({ text }) => /^\p{Lu}/u.test(text) || text.split(' ').length > FRAGMENT_WORDS,
  );
  const lead = frames[0]?.before.start ?? start;
  const inSentence = placed.find(({ start: from, end }) => from >= lead && end <= start);
  if (inSentence)
    return isWhole
      ? named(inSentence.person, 'by the name in the same sentence', false)
      : undefined;
  const before = placed.findLast(({ end }) => end <= start);
  if (before) {
    const sentence = block.sentences.find(
      (one) => before.start >= one.start && before.end <= one.end,
    );
    const subject =
      placed.find((one) => sentence && one.start >= sentence.start && one.end <= sentence.end) ??
      before;
    return isWhole ? named(subject.person, 'by the name in the sentence before', false) : undefined;
  }
  const isNext = lastBlock !== undefined && block.at - lastBlock.at <= 1;
  return isNext && isWhole && lastSpeaker
    ? { ...lastSpeaker, isSure: false, by: 'by who spoke in the paragraph before' }
    : undefined;
}
