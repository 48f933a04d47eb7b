import { STOP_WORDS } from '../furniture/cohesion.ts';
import { isAgency, isKnownAgency } from './agencies.ts';
import { readArabicDateline } from './arabic-dateline.ts';
import { opensInArabic } from './arabic-letters.ts';
import { areWords, isAcronym, namesNoPlace } from './dateline-words.ts';
import { findDates, findDays } from './dates.ts';
import { isPaperName } from './paper-words.ts';

/** How far into a paragraph its dateline can reach. */
const MAX_LENGTH = 130;
const DELIMITER = /(?:\.(?=-))? ?(?:—|–|--|-) ?(?=\S)|: (?=[\p{Lu}“"'‘\p{N}])/gu;
const BRACKETED_SOURCE =
  / ?(?:(?:—|–|--) ?)?\(([^()]{2,40})\)$|, ?([\p{L}]{2,12})$| ?\/([\p{L}\p{N} .-]{2,30})\/$/u;
/** `Rome, June 18 (PTI) The ferry`: some agencies close their dateline with their own name. */
const UNDASHED = /^[^()]{2,80}(?:\(([^()]{2,30})\)|\/([^/]{2,30})\/)[.:]? (?=[\p{Lu}“"'‘\p{N}])/u;
const PART_WORD =
  /^(?:\p{Lu}[\p{L}.’'-]*|de|del|la|le|los|las|of|the|and|upon|am|an|der|sur|di|do|da|dos|el|al|St\.)$/u;

/** A place, a source and a day as a dateline gives them. */
export interface Dateline {
  readonly place: string | undefined;
  readonly source: string | undefined;
  readonly passage: string;
  /** ISO date, where the dateline has a full one. */
  readonly date: string | undefined;
}

const inCapitals = (text: string) => {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length > 1 && text === text.toUpperCase() && text !== text.toLowerCase();
};

const isNameLike = (part: string) => part.split(/\s+/).every((word) => PART_WORD.test(word));

/** A date that closes what stands before the dash, with the comma before it. */
function splitDate(text: string): { rest: string; date: string | undefined } {
  const dated = findDates(text).findLast(({ end }) => end === text.trimEnd().length);
  const day = findDays(text, 'all').findLast(({ end }) => /^\.?$/.test(text.slice(end).trim()));
  const start = dated?.start ?? day?.start;
  if (start === undefined) return { rest: text, date: undefined };
  const rest = text
    .slice(0, start)
    .replace(/,?\s*(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|le|el|den|il),?\s*)?$/, '');
  return { rest, date: dated?.date };
}

function splitSource(text: string): { rest: string; source: string | undefined; date?: string } {
  const match = BRACKETED_SOURCE.exec(text);
  const source =
    match?.[1] ?? match?.[3] ?? (isKnownAgency(match?.[2] ?? '') ? match?.[2] : undefined);
  if (!match || source === undefined) return { rest: text, source: undefined };
  const rest = text.slice(0, match.index);
  const [dated] = findDates(source);
  if (dated) return { rest, source: undefined, date: dated.date };
  return { rest, source: source.trim() };
}

/** Whether the words in brackets can be an agency's name. */
const isSourceName = (source: string) =>
  isAgency(source) ||
  (/\b(?:News|Agency|Press|Wire|Service)\b/i.test(source) && isNameLike(source)) ||
  isPaperName(source);

const PLACE_PARTICLE = new Set(['of', 'the', 'and', 'by', 'on', 'in', 'am']);

/** Whether words in capitals are a cry and no place: they hold a verb or a pronoun. */
const isSentence = (part: string) =>
  part
    .toLowerCase()
    .split(/\s+/)
    .some((word) => STOP_WORDS.has(word) && !PLACE_PARTICLE.has(word) && word !== 'us');

/** `NORTH QUAY and HALVER BAY`, `HALDEN, Norway`, `LOWFIELD/EASTHAM`: the first part in capitals, or beside an agency. */
function isPlace(text: string, hasAgency: boolean): boolean {
  const parts = text.split(/, |\/| and | & /);
  const [first = ''] = parts;
  if (parts.length > 4 || parts.some((part) => part === '' || part.length > 40)) return false;
  if (!parts.every(isNameLike) || isSentence(first)) return false;
  return inCapitals(first) || hasAgency;
}

function parse(before: string, isColon: boolean): Omit<Dateline, 'passage'> | undefined {
  const bracket = splitSource(before.trimEnd());
  const { rest, date = bracket.date } = splitDate(bracket.rest);
  const inner = bracket.source === undefined ? splitSource(rest) : { rest, source: bracket.source };
  const place = inner.rest.trim().replace(/,$/, '');
  const hasAgency = inner.source !== undefined && isSourceName(inner.source);
  const source = hasAgency ? inner.source : undefined;
  if (inner.source !== undefined && !hasAgency && !inCapitals(place)) return undefined;
  if (place === '') return hasAgency ? { place: undefined, source, date } : undefined;
  if (!isPlace(place, hasAgency)) return undefined;
  if (namesNoPlace(place)) return hasAgency ? { place: undefined, source, date } : undefined;
  // With nothing beside them, a region, a day or an agency, letters and plain words are something else.
  const isBare = !hasAgency && rest === bracket.rest && !place.includes(',');
  if (isBare && (isAcronym(place) || areWords(place))) return undefined;
  if (isColon && (place.length < 4 || place.split(' ').length > 3) && source === undefined)
    return undefined;
  return { place, source, date };
}

function readUndashed(head: string): Dateline | undefined {
  const [passage = '', bracketed, slashed] = UNDASHED.exec(head) ?? [];
  if (!isKnownAgency(bracketed ?? slashed ?? '')) return undefined;
  const parsed = parse(passage.trim().replace(/[.:]$/, ''), false);
  return parsed && { ...parsed, passage: passage.trim() };
}

/**
 * Reads the dateline with which a paragraph opens: place, day and agency in the shapes of the agencies, before a
 * spaced dash or a colon. A place counts only in capitals or with an agency beside it.
 */
export function readDateline(text: string): Dateline | undefined {
  if (opensInArabic(text)) return readArabicDateline(text);
  const head = text.slice(0, MAX_LENGTH);
  let found: Dateline | undefined;
  for (const { 0: delimiter, index } of head.matchAll(DELIMITER)) {
    const isColon = delimiter.startsWith(':');
    if (!isColon && !/^(?: |\.-)/.test(delimiter)) continue;
    const parsed = parse(head.slice(0, index), isColon);
    // An organisation in capitals comes again in its sentence; the place of a dateline does not.
    if (isColon && parsed?.place && head.slice(index).includes(parsed.place)) continue;
    const passage = head.slice(0, index + delimiter.length).trim();
    if (parsed?.source) return { ...parsed, passage };
    if (parsed) found ??= { ...parsed, passage };
  }
  return found ?? readUndashed(head);
}
