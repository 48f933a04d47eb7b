import { isKnownAgency } from './agencies.ts';
import { findDates, findDays } from './dates.ts';
import { splitNames } from './person-names.ts';

/** `By Jane Doe`, `Par …`, `Von …`, `Por …`: a line that names who wrote or posted. */
const BYLINE =
  /^(?:(?:(?:story|text|words|article|report|reporting) and (?:photos|pictures|images|video|photography)|posted|written|published|reported|edited|submitted|article|story|words|text|reporting|analysis|review|tested|commentary|opinion|report) )?(?:(by|par|von|por|di|da|door|av|af|od|przez|oleh|от|від|oleh) |(?:автор|autor|autora|auteur|autore|author|by|text|words|reporter)s?: ?)(\S.{0,100})$/i;
/** The same with its space lost: `ByJane Doe`. */
const GLUED_BYLINE = /^(By)(\p{Lu}\p{Ll}{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3})$/u;
const EDGES = /^[\s|,·•–—-]{1,10}|[\s|,·•–—/-]{1,10}$/g;
const MAX_LENGTH = 120;

/** Names of accounts that say nothing about who they belong to. */
export const GENERIC_ACCOUNTS = new Set([
  ...['la rédaction', 'la redacción', 'web team', 'admin', 'administrator', 'webadmin', 'wpadmin'],
  ...[
    'webmaster',
    'root',
    'user',
    'guest',
    'author',
    'editor',
    'editorial',
    'newsdesk',
    'news desk',
  ],
  ...['web desk', 'webdesk', 'staff', 'admin admin', 'desk', 'redaktion', 'redaccion', 'redacción'],
  ...['redazione', 'redaction', 'rédaction', 'redação', 'administrador'],
]);

/** What a newsroom puts behind a name. */
const POSITION =
  /^(?:(?:the|our|a|an|chief|senior|junior|staff|political|business|science|health|sports?|foreign|national|local|city|court|crime|education|technology|tech|personal|contributing|special|assistant|associate|deputy|managing|executive|news|features?|video|data|investigative|economics?|diplomatic|environment|climate|defen[cs]e|security|europe|asia|africa|washington|ap|afp|auto|video|digital|night|weekend|breaking|copy|guest|freelance|media|travel|food|culture|arts|film|music|entertainment|energy|aviation|transport|religion|legal|world|american|us|uk|live|science|\p{L}+) ){0,4}(?:writers?|reporters?|correspondents?|editors?|columnists?|contributors?|journalists?|producers?|critics?|bureau chief|staff|anchor|intern|desk|photographers?|analysts?)$/iu;
/** What follows the names and belongs to no name. */
const AFTER_NAMES =
  / *(?: [|•·—–] | - | \/ |,? (?:@\w)|,? in (?=\p{Lu})|,? for (?=the |The |\p{Lu})|,? of (?=the |The )|,? with (?:AP|Reuters|agencies)|,? (?:pictures?|photos?|photographs?|photography|images?|illustrations?|graphics?|video) by | (?:avec|mit|con|com) (?:l['’])?(?:AFP|AP|Reuters|dpa|EFE|ANSA|agences?|agenturen|agencias?|agenzie)\b|\. (?:pictures?|photos?|photographs?|images?|illustrations?|video)\b|[;,] (?:pictures?|photos?|photographs?|photography|images?|illustrations?):?|[;,] (?:additional |further )?(?:edited|editing|reporting|writing|research|translated) (?:by|from)\b| \(|,? (?:updated|published|posted|last|publiziert|veröffentlicht|publié|publicado|pubblicato|am|le|el|il|on|at)\b| \S+@\S| ?\d).*$/iu;

/** `Jane Doe in Cairo and Bob Roe in Paris`: the place of one of several. */
const PLACE_OF_ONE =
  /,? in \p{Lu}[\p{L}.’' -]{1,30}?(?=,? and |; |, \p{Lu}[\p{L}.’'-]{1,20} \p{Lu})/gu;
/** `Jane DoeHARBOUR NEWS`: the next element of the page, glued to the name. */
const GLUED_TAIL = /(?<=\p{Ll}{2})\p{Lu}{2}.*$/u;

const isPosition = (text: string): boolean => POSITION.test(text.trim());

/** `USA TODAY`, `The Quay Gazette`: a paper behind its writers. */
const PAPER_BEHIND =
  /^(?:The )?(?:\p{Lu}[\p{L}.-]* ){0,3}(?:Times|Post|News|Gazette|Herald|Tribune|TODAY|Today|Media|Insider|Journal|Chronicle|Network|Dispatch)$/u;

/** Whether a line says only what its writers are: `Staff Writers`. */
export const isPositionLine = (text: string): boolean => text.length <= 60 && isPosition(text);

/** The names alone, without the paper, the place, the post or the date behind them. */
function withoutTail(names: string): string {
  let text = names
    .replace(PLACE_OF_ONE, '')
    .replace(AFTER_NAMES, '')
    .replace(GLUED_TAIL, '')
    .replace(EDGES, '');
  const parts = text.split(/, /);
  while (parts.length > 1) {
    const last = parts.at(-1) ?? '';
    const isName = splitNames(last.replace(/^(?:and|&) /i, '')) !== undefined && !isPosition(last);
    if (isName || /^(?:Jr|Sr|II|III|IV)\.?$/i.test(last)) break;
    parts.pop();
  }
  text = parts.join(', ');
  return text.replace(/ and (?:agencies|staff|wire reports)$/i, '').trim();
}

/** A line's text without its first full date and the clock time beside it. */
function withoutDate(text: string): string {
  const [date] = findDates(text);
  return date ? `${text.slice(0, date.start)} ${text.slice(date.end)}` : text;
}

/** The words after “By” in a byline, as they stand; undefined when the line is none. */
function afterBy(text: string): string | undefined {
  if (text.length > MAX_LENGTH) return undefined;
  const match = BYLINE.exec(withoutDate(text).replace(EDGES, '')) ?? GLUED_BYLINE.exec(text);
  return match?.[2]?.trim();
}

/** The names in a byline that begins with “By” or its like; undefined when the line is none. */
export function readByline(text: string): string | undefined {
  const named = afterBy(text);
  if (named === undefined) return undefined;
  const names = withoutTail(named);
  return namesSomeone(names) || isAccount(names) ? names : undefined;
}

const ORGANISATION =
  /\b(?:press|news|staff|team|desk|agency|agencies|times|post|media|service|network|reporters?|editors?|board|bureau|wire|tv|radio|magazine|journal|gazette|herald|tribune|daily|today|digital|editorial|correspondent|online|union|institute|university|council|foundation|association)\b/i;

/** Whether the names of a byline can be those of people or of a newsroom, and no words of a sentence. */
export function namesSomeone(names: string): boolean {
  return (
    splitNames(names) !== undefined ||
    isKnownAgency(names) ||
    (ORGANISATION.test(names) && /^\p{Lu}/u.test(names)) ||
    /^\p{Lu}[\p{L}.’'-]{1,20}$/u.test(names)
  );
}

/**
 * The names on a line without “By”: in front of what they are (`Mira Hall, Staff Writer`), of an account
 * (`Mira Hall @mhall`) or of a date, or alone above a line that says one of these.
 */
export function readUnmarkedByline(text: string, next = ''): string | undefined {
  if (text.length > MAX_LENGTH || /[.!?:]$/.test(text.replace(/\b(?:Jr|Sr)\.$/, '')))
    return undefined;
  const [date] = findDates(text);
  const day = date ?? findDays(text)[0];
  const tail = day && day.start > 0 ? text.slice(0, day.start) : text;
  const names = withoutTail(tail.replace(EDGES, ''));
  if (splitNames(names) === undefined) return undefined;
  const rest = tail.slice(tail.indexOf(names) + names.length).replace(EDGES, '');
  const isPaper = PAPER_BEHIND.test(rest);
  const isMarked =
    isPaper ||
    (day !== undefined && /^[\s|,·•–—/-]*$/.test(rest)) ||
    isPosition(rest) ||
    /^@\w/.test(rest);
  if (isMarked) return names;
  const isBelow = rest === '' && (isPositionLine(next) || /^@\w{2,30}$/.test(next));
  return isBelow ? names : undefined;
}

/** Several names in capitals on a line of their own, as some papers set them right below the headline. */
export function readNamesInCapitals(text: string): string | undefined {
  const loud = text.replace(/ and /g, ' & ');
  if (text.length > MAX_LENGTH || loud !== loud.toUpperCase()) return undefined;
  const names = splitNames(text);
  return names && names.length > 1 ? text : undefined;
}

/** Whether a byline's name is an account and not a person: generic, or one word in lower case. */
export function isAccount(name: string): boolean {
  return GENERIC_ACCOUNTS.has(name.toLowerCase()) || /^[a-z][a-z0-9._-]{2,40}$/.test(name);
}

/** The paper or agency behind the names: `By Jo Marsh | Harbour Media`, `By Ann Lee for The Gazette`. */
export function readBylinePaper(text: string): string | undefined {
  const named = afterBy(text);
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
