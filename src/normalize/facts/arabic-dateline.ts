import { isArabicAgency } from './arabic-labels.ts';
import { lengthWithVowels, withoutVowels } from './arabic-letters.ts';
import type { Dateline } from './dateline.ts';

/** `بيروت (رويترز) - `, `القاهرة – رويترز: `: an agency beside the place. */
const WITH_AGENCY =
  /^(?<place>[\p{Script=Arabic}\p{M}]+(?: [\p{Script=Arabic}\p{M}]+){0,2}) ?(?:\((?<bracketed>[^()]{2,40})\)|[–—/-] ?(?<bare>[\p{Script=Arabic}\p{M}. ]{2,30}?)) ?[–—:-] ?(?=\S)/u;
/** `بيروت – `: a city alone. */
const CITY =
  /^(?<place>القاهرة|بيروت|دمشق|بغداد|الرياض|دبي|الدوحة|عمان|القدس|غزة|الخرطوم|تونس|الجزائر|الرباط|لندن|باريس|واشنطن|موسكو|بكين|جنيف) ?[–—:-] ?(?=\S)/u;
const MAX_LENGTH = 130;

/** The dateline of a paragraph in Arabic: a place with its agency, or a city that is known for one, before a dash or colon. */
export function readArabicDateline(text: string): Dateline | undefined {
  const head = withoutVowels(text.slice(0, MAX_LENGTH));
  const dateline = (match: RegExpExecArray, source: string | undefined): Dateline => ({
    place: match.groups?.['place'],
    source,
    passage: text.slice(0, lengthWithVowels(text, match[0].length)).trim(),
    date: undefined,
  });
  const withAgency = WITH_AGENCY.exec(head);
  const { bracketed, bare } = withAgency?.groups ?? {};
  const source = (bracketed ?? bare)?.trim() ?? '';
  if (withAgency && isArabicAgency(source)) return dateline(withAgency, source);
  const city = CITY.exec(head);
  return city ? dateline(city, undefined) : undefined;
}
