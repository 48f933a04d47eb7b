import { isUnmistakableAgency } from './agencies.ts';
import { isEnglishWord } from './known-words.ts';
import { isCalendarWord } from './month-names.ts';
import { isPaperName } from './paper-words.ts';
import { splitNames } from './person-names.ts';

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
  / *(?: [|•·—–] | - | \/ |,? (?:@\w)|,? in (?=\p{Lu})|,? for (?=the |The |\p{Lu})|,? of (?=the |The )|,? with (?:AP|Reuters|agencies)|,? (?:pictures?|photos?|photographs?|photography|images?|illustrations?|graphics?|video) by | (?:avec|mit|con|com) (?:l['’])?(?:AFP|AP|Reuters|dpa|EFE|ANSA|agences?|agenturen|agencias?|agenzie)\b|\. (?:pictures?|photos?|photographs?|images?|illustrations?|video)\b|[;,] (?:pictures?|photos?|photographs?|photography|images?|illustrations?):?|[;,] (?:additional |further )?(?:edited|editing|reporting|writing|research|translated) (?:by|from)\b| \(|,? (?:updated|published|posted|last|publiziert|veröffentlicht|publié|publicado|pubblicato)\b|,? (?:am|le|el|il|on|at)(?=[\s,|•·–—-]*(?:$|\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b))| \S+@\S| ?\d).*$/iu;

/** `Jane Doe in Cairo and Bob Roe in Paris`: the place of one of several. */
const PLACE_OF_ONE =
  /,? in \p{Lu}[\p{L}.’' -]{1,30}?(?=,? and |; |, \p{Lu}[\p{L}.’'-]{1,20} \p{Lu})/gu;
/** `Jane DoeHARBOUR NEWS`, `Jane DoeBusiness Columnist`: the next element of the page, glued to the name. */
const GLUED_TAIL =
  /(?<=\p{Ll}{2})(?:\p{Lu}{2}.*|\p{Lu}\p{Ll}{2,15}(?: \p{L}{2,15}){0,3} (?:Writer|Reporter|Correspondent|Editor|Columnist|Contributor|Producer|Critic)s?)$/u;

/** Whether the words behind a name say what its bearer does: `Staff Writer`. */
export const isPosition = (text: string): boolean => POSITION.test(text.trim());

/** Marks and spaces around the names of a line. */
export const EDGES = /^[\s|,·•–—-]{1,10}|[\s|,·•–—/-]{1,10}$/g;

/** `with files from …`, `special to …`, an address: what goes on behind a name in small letters. */
const GOES_ON = /^(?:with|for|in|of|from|at|and|&|special to)\b|[@.]\w/i;

/**
 * The names alone, without the paper, the place, the post or the date behind them; undefined where the rest is that of
 * a sentence.
 */
export function withoutTail(line: string): string | undefined {
  const text = line
    .replace(PLACE_OF_ONE, '')
    .replace(AFTER_NAMES, '')
    .replace(GLUED_TAIL, '')
    .replace(EDGES, '');
  const parts = text.split(/, /);
  while (parts.length > 1) {
    const last = parts.at(-1) ?? '';
    const isName =
      splitNames(last.replace(/^(?:and|&) /i, '')) !== undefined &&
      !isPosition(last) &&
      !isPaperName(last);
    if (isName || /^(?:Jr|Sr|II|III|IV)\.?$/i.test(last)) break;
    if (/^\p{Ll}/u.test(last) && !isPosition(last) && !GOES_ON.test(last)) return undefined;
    parts.pop();
  }
  return parts
    .join(', ')
    .replace(/ and (?:agencies|staff|wire reports)$/i, '')
    .trim();
}

const OFFICE =
  /^(?:press|news|staff|team|desk|agency|agencies|times|post|media|service|network|reporters?|reports|editors?|board|bureau|wire|tv|radio|magazine|journal|gazette|herald|tribune|daily|today|digital|editorial|correspondents?|online|union|institute|university|council|foundation|association)$/i;

/** `Quay News Staff`, `Staff Reports`, `University of Halden`: capitals but for small words, an office at the end or before “of”. */
function isOffice(text: string): boolean {
  const words = text.split(' ').filter((word) => !/^(?:of|the|and|for|&)$/i.test(word));
  return (
    words.length > 1 &&
    words.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) &&
    (OFFICE.test(words.at(-1) ?? '') ||
      /^staff$/i.test(words[0] ?? '') ||
      (OFFICE.test(words[0] ?? '') && / of /.test(text)))
  );
}

/** Whether the names of a byline are those of people, of an agency or of a newsroom, and no words of a sentence. */
export const namesSomeone = (names: string): boolean =>
  splitNames(names) !== undefined || isUnmistakableAgency(names) || isOffice(names);

/** Whether one capitalised word can be somebody's name: no word of the language, and no day. */
export const isSingleName = (text: string): boolean =>
  /^\p{Lu}[\p{L}.’'-]{1,20}$/u.test(text) && !isEnglishWord(text) && !isCalendarWord(text);

/** Whether a byline's name is an account and not a person: generic, or one word in lower case. */
export function isAccount(name: string): boolean {
  return GENERIC_ACCOUNTS.has(name.toLowerCase()) || /^[a-z][a-z0-9._-]{2,40}$/.test(name);
}
