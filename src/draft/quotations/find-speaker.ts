import type { SpeakerRule } from '../../schemas/draft.ts';
import { ageOf } from '../names/age-of.ts';
import type { NamedPerson, NamedStory, PersonMention } from '../names/name-story.ts';
import type { ReportBlock, ToldReport } from '../reports/read-reports.ts';
import { wordList } from '../words/word-list.ts';
import { bearerOf } from './bearer-of.ts';
import { type Attribution, attributionIn } from './find-attribution.ts';
import type { Utterance } from './find-utterances.ts';
import { genderOf, pronounFits, titledGenderOf } from './gender.ts';
import type { PlacedName } from './placed-names.ts';

/** Who speaks: a person of the story, or whom the report names in its words. */
export interface Speaker {
  readonly person: NamedPerson | undefined;
  /** As shown: the person’s name, or the report’s words: `the union`. */
  readonly source: string;
  /** Whether the report’s words say so, and not only what stands near. */
  readonly isSure: boolean;
  /** Which rule told. */
  readonly by: SpeakerRule;
}

const placedIn = (block: ReportBlock, names: NamedStory): PlacedName[] =>
  block.sentences.flatMap((sentence) =>
    names.mentionsIn(sentence).map(({ person, mention }: PersonMention) => ({
      person,
      start: sentence.start + mention.start,
      end: sentence.start + mention.end,
    })),
  );

/** What was said before in a report: who spoke, and who was named. */
interface Memory {
  readonly lastSpeaker: Speaker | undefined;
  readonly lastBlock: ReportBlock | undefined;
  /** The report’s own words around what was said last. */
  readonly lastFrames: readonly string[];
}

const AGED = /^\d{1,3}-year-old$/;
/** What is written by someone, and said of it that it says. */
const WRITTEN = wordList('statement letter message post tweet email note');
const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** So many paragraphs back a pronoun can point. */
const REACH_BLOCKS = 4;

const named = (person: NamedPerson, by: SpeakerRule, isSure = true): Speaker => ({
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
  let memory: Memory = { lastSpeaker: undefined, lastBlock: undefined, lastFrames: [] };

  /** The last person named before a place whom a pronoun fits; who spoke last in the block comes first. */
  const resolvePronoun = (
    word: string,
    block: ReportBlock,
    before: number,
  ): NamedPerson | undefined => {
    if (word === 'they' || word === 'we' || word === 'i') return memory.lastSpeaker?.person;
    const alone = onlyPersonBefore(before, placed.get(block) ?? []);
    if (alone && pronounFits(word, titledGenderOf(alone))) return alone;
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

  /** Whom “the 49-year-old” means, whose age nobody else has; and “the statement”, of one who spoke by it just before. */
  const meantBefore = (head: string, { block, start }: Utterance): NamedPerson | undefined => {
    if (AGED.test(head)) {
      const person = onlyPersonBefore(start, placed.get(block) ?? []);
      return person?.mentions.every((mention) => ageOf(mention) === undefined) ? person : undefined;
    }
    const { lastSpeaker, lastBlock } = memory;
    const isNear = lastBlock !== undefined && block.at - lastBlock.at <= 1;
    return isNear && WRITTEN.has(head) && memory.lastFrames.includes(head)
      ? lastSpeaker?.person
      : undefined;
  };

  const toSpeaker = ({ found }: Attribution, utterance: Utterance): Speaker | undefined => {
    if (found.kind === 'name') return named(found.person, { rule: 'name' });
    if (found.kind === 'pronoun') {
      // “It said”: whoever spoke last and is no person.
      if (found.word === 'it') return memory.lastSpeaker?.person ? undefined : memory.lastSpeaker;
      const person = resolvePronoun(
        found.word,
        utterance.block,
        utterance.frames[0]?.before.end ?? utterance.start,
      );
      return person && named(person, { rule: 'pronoun', words: found.word });
    }
    const head = found.words.at(-1)?.lower ?? '';
    const own = found.words.filter(({ lower }) => !/^(?:the|a|an|its|his|her|their)$/.test(lower));
    const phrase = found.words
      .map(({ text }) => text)
      .join(' ')
      .replace(/ (?=['’]s)/g, '');
    const isDefinite = found.words[0]?.lower === 'the' || found.words[0]?.capital === true;
    const called = own.map(({ lower }) => lower);
    // By the words of this report; by those of another one for someone named here; by words that are one's alone.
    const bearer = isDefinite
      ? (bearerOf(called, head, report, peopleOfReport) ??
        bearerOf(called, head, undefined, peopleOfReport) ??
        (called.length > 1 ? bearerOf(called, head, undefined, names.people) : undefined))
      : undefined;
    if (bearer) return named(bearer, { rule: 'role', words: phrase });
    const meant = isDefinite ? meantBefore(head, utterance) : undefined;
    if (meant) return named(meant, { rule: 'role', words: phrase });
    return {
      person: undefined,
      source: capitalised(phrase),
      isSure: true,
      by: { rule: 'phrase' },
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
    memory = {
      lastSpeaker: speaker ?? memory.lastSpeaker,
      lastBlock: block,
      lastFrames: frames.flatMap(({ before, after }) => [
        ...wordsIn(block.text.slice(before.start, before.end)),
        ...wordsIn(block.text.slice(after.start, after.end)),
      ]),
    };
    return speaker;
  });
}

/** The only person whom the words of the block before a place name: unless a title forbids it, a pronoun means no other, whatever the given name seems to be. */
function onlyPersonBefore(before: number, placed: readonly PlacedName[]): NamedPerson | undefined {
  const people = new Set(placed.filter(({ end }) => end <= before).map(({ person }) => person));
  return people.size === 1 ? [...people][0] : undefined;
}

const FRAGMENT_WORDS = 7;

/** Without a verb of speech: who spoke just before, or else the subject of the sentence in front. */
function fallback(
  { block, start, frames, parts }: Utterance,
  placed: readonly PlacedName[],
  { lastSpeaker, lastBlock }: Memory,
): Speaker | undefined {
  if (lastSpeaker && lastBlock === block)
    return { ...lastSpeaker, isSure: false, by: { rule: 'before' } };
  // A word or two in marks need not be those of whoever stands beside them.
  const isWhole = parts.some(
    ({ text }) => /^\p{Lu}/u.test(text) || text.split(' ').length > FRAGMENT_WORDS,
  );
  const lead = frames[0]?.before.start ?? start;
  const inSentence = placed.find(({ start: from, end }) => from >= lead && end <= start);
  if (inSentence)
    return isWhole ? named(inSentence.person, { rule: 'same-sentence' }, false) : undefined;
  const before = placed.findLast(({ end }) => end <= start);
  if (before) {
    const sentence = block.sentences.find(
      (one) => before.start >= one.start && before.end <= one.end,
    );
    const subject =
      placed.find((one) => sentence && one.start >= sentence.start && one.end <= sentence.end) ??
      before;
    return isWhole ? named(subject.person, { rule: 'sentence-before' }, false) : undefined;
  }
  const isNext = lastBlock !== undefined && block.at - lastBlock.at <= 1;
  return isNext && isWhole && lastSpeaker
    ? { ...lastSpeaker, isSure: false, by: { rule: 'paragraph-before' } }
    : undefined;
}
