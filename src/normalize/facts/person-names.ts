import { isEnglishWord, isGivenName } from './known-words.ts';

/** Small words inside names: `Ursula von der Leyen`, `Luiz Inácio da Silva`. */
const PARTICLE =
  /^(?:von|van|der|den|de|del|della|di|da|dos|do|du|la|le|el|al|bin|ibn|bint|ben|ter|ten|af|av|zu|zum|y|e|st\.?|d['’]|ap)$/i;
const SUFFIX = /^(?:Jr|Sr|II|III|IV|PhD|MD|MP|QC|KC)\.?$/i;
const CAPITALISED = /^(?:\p{Lu}[\p{L}\p{M}’'.-]*|(?:d|l|o)['’]\p{Lu}[\p{L}\p{M}’'-]*)$/u;
const MAX_WORDS = 6;

/** Words that stand in capitals on pages and in no name of a person. */
const NO_NAME =
  /^(?:the|and|of|today|usa|gazette|herald|tribune|network|media|for|in|on|at|to|by|with|from|about|your|our|my|all|more|most|read|news|home|sign|log|live|video|videos|photo|photos|share|subscribe|follow|contact|search|menu|weather|sports?|business|politics|opinion|world|local|us|u\.s\.|national|latest|top|best|new|free|view|see|watch|listen|click|comments?|advertisement|editorial|trending|related|update[ds]?|posted|published|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|minutes?|hours?|days?|ago|min|a|an|is|are|was|why|how|what|when|who|where)$/i;

/** Names of months that people have, too. */
const MONTH_AND_NAME = /^(?:may|april|june|august)$/i;

/** “May” and “June” name people, too: as given names, and after one: `May Price`, `Theresa May`. */
const namesAMonth = ([first = '']: readonly string[], [month = '', ...others]: readonly string[]) =>
  others.length === 0 && MONTH_AND_NAME.test(month) && (first === month || isGivenName(first));

/** Words that are all of the language are an expression, `Popular Demand`, unless one is a given name. */
const couldName = (words: readonly string[]) =>
  words.some((word) => !isEnglishWord(word) || isGivenName(word) || MONTH_AND_NAME.test(word));

/**
 * Whether `text` has the form of one person's name: two to six words with capitals, particles and suffixes, one of
 * which is no other word of English.
 */
export function isPersonName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  // `Minh Do`, `Ann Le`: at the end, with a capital, it is the name itself; at the beginning a given name: `Ben Roe`.
  const isParticle = (word: string, i: number) =>
    PARTICLE.test(word) &&
    (!/^\p{Lu}/u.test(word) || (i < words.length - 1 && !(i === 0 && /^(?:al|ben)$/i.test(word))));
  const own = words.filter((word, i) => !isParticle(word, i) && !SUFFIX.test(word));
  if (words.length < 2 || words.length > MAX_WORDS || own.length < 2 || own.length > 4)
    return false;
  const ofPages = own.filter((word) => NO_NAME.test(word));
  if (ofPages.length > 0 && !namesAMonth(own, ofPages)) return false;
  return own.every((word) => CAPITALISED.test(word)) && couldName(own);
}

/** The names of a list such as `Ann Lee, Bo Park and Cy Byers Jr.`; undefined when a part has another form. */
export function splitNames(text: string): string[] | undefined {
  const parts = text
    .replace(/, (?=(?:Jr|Sr|II|III|IV|PhD|MD|MP)\b)/g, ' ')
    .split(/\s*(?:,|;|&|(?<!\p{L})(?:and|und|et|y(?=\s+\p{Lu}\p{L}+\s+\p{Lu}))(?!\p{L}))\s*/iu)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 0 && parts.every(isPersonName) ? parts : undefined;
}
