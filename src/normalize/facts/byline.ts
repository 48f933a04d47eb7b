import { isKnownAgency } from './agencies.ts';
import { readArabicByline } from './arabic-byline.ts';
import { opensInArabic } from './arabic-letters.ts';
import {
  EDGES,
  GENERIC_ACCOUNTS,
  isAccount,
  isPosition,
  isSingleName,
  namesSomeone,
  withoutTail,
} from './byline-names.ts';
import { BYLINE_PREPOSITIONS } from './byline-words.ts';
import { findDates } from './dates.ts';
import { isEnglishWord } from './known-words.ts';
import { splitNames } from './person-names.ts';

/** `By Jane Doe`, `Story and photos by …`, `Author: …`: a line that names who wrote or posted. */
const BYLINE =
  /^(?:(?<work>(?:story|text|words|article|report|reporting) and (?:photos|pictures|images|video|photography)|posted|written|published|reported|edited|submitted|article|story|words|text|reporting|analysis|review|tested|commentary|opinion|report) )?(?:(?<by>\p{L}{2,6}) |(?<label>автор|autor|autora|auteur|autore|author|by|text|words|reporter)s?: ?)(?<names>\S.{0,100})$/iu;
/** The same with its space lost: `ByJane Doe`. */
const GLUED_BYLINE = /^By(?<names>\p{Lu}\p{Ll}{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3})$/u;
/** Labels that stand before other things than names, too. */
const LABEL_OF_TEXT = /^(?:text|words)$/i;
const MAX_LENGTH = 120;
/** Words that a sentence has and no byline. */
const SENTENCE_WORD =
  /(?<![\p{L}'’])(?:was|were|is|are|has|had|have|will|would|could|should|must|can|cannot|they|he|she|it|we|you|that|this|there|not|no|all)(?!\p{L})/u;

/** A line's text without its first full date. */
function withoutDate(text: string): string {
  const [date] = findDates(text);
  return date ? `${text.slice(0, date.start)} ${text.slice(date.end)}` : text;
}

interface Named {
  readonly names: string;
  /** Whether the line says what was done, or has a colon: `Written by`, `By:`. */
  readonly isExplicit: boolean;
  readonly isLabelOfText: boolean;
}

/** The words after “By” in a byline, as they stand; undefined when the line is none. */
function afterBy(line: string, language: string | undefined): Named | undefined {
  const text = line.replace(/\s+/g, ' ');
  if (line.length > MAX_LENGTH) return undefined;
  const match = GLUED_BYLINE.exec(text) ?? BYLINE.exec(withoutDate(text).replace(EDGES, ''));
  const { by, label, work, names } = match?.groups ?? {};
  if (names === undefined) return undefined;
  const preposition = by?.toLowerCase() ?? 'by';
  const isOfLanguage =
    preposition === 'by' ||
    BYLINE_PREPOSITIONS[language ?? '']?.words.includes(preposition) === true;
  if (!isOfLanguage || SENTENCE_WORD.test(names.split(/ [|•·—–] /)[0] ?? '')) return undefined;
  return {
    names: names.trim(),
    isExplicit: label !== undefined || work !== undefined,
    isLabelOfText: label !== undefined && LABEL_OF_TEXT.test(label),
  };
}

/**
 * The names in a byline that begins with “By” or its like; undefined when the line is none.
 *
 * @param language that of the page, by whose prepositions bylines begin; “By” stands on pages of any
 */
export function readByline(text: string, language?: string): string | undefined {
  if (opensInArabic(text)) return readArabicByline(text);
  const named = afterBy(text, language);
  const names = named && withoutTail(named.names);
  if (named === undefined || names === undefined) return undefined;
  if (named.isLabelOfText) return splitNames(names) ? names : undefined;
  if (namesSomeone(names) || (named.isExplicit && isSingleName(names))) return names;
  const isPlainWord = isEnglishWord(names) && !GENERIC_ACCOUNTS.has(names.toLowerCase());
  return isAccount(names) && !isPlainWord ? names : undefined;
}

/** The paper or agency behind the names: `By Jo Marsh | Harbour Media`, `By Ann Lee for The Gazette`. */
export function readBylinePaper(text: string): string | undefined {
  const named = afterBy(text, undefined)?.names;
  if (named === undefined) return undefined;
  const agency = named.replace(/ (?:staff|newsroom|news desk)$/i, '');
  if (isKnownAgency(agency)) return agency;
  const paper =
    /(?: [|•·] |,? for |,? of (?=the ))(?:the )?(\p{Lu}[\p{L}\p{N}.&’' -]{1,40}?)\.?$/iu.exec(
      named,
    )?.[1];
  const last = named.split(/, | \/ /).at(-1) ?? '';
  if (paper !== undefined && /^\p{Lu}/u.test(paper) && !isPosition(paper)) return paper;
  return isKnownAgency(last) ? last : undefined;
}
