import { indefiniteArticle } from './articles.ts';
import type { Token } from './tokens.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

const CLOSED_CLASSES = {
  det: words(
    "a an the this that these those his her its their our my your whose no any some each every another 's s'",
  ),
  poss: words("his her its their our my your whose 's"),
  be: words("is are was were be been being am 's 're isn't aren't wasn't weren't"),
  have: words("has have had having hasn't haven't hadn't 've"),
  modal: words(
    "will would can could may might must shall should cannot can't won't wouldn't couldn't shouldn't",
  ),
  subject: words('he she it they we i you who'),
  prep: words(
    'of in on at by for with from to into onto about against between among during before after since until till over under through across toward towards upon within without despite near along behind beyond around throughout via per as',
  ),
  month: words(
    'january february march april may june july august september october november december',
  ),
  day: words('monday tuesday wednesday thursday friday saturday sunday'),
  clock: words(
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow morning afternoon evening night week month year quarter january february march april june july august september october november december',
  ),
  count: words(
    'one two three four five six seven eight nine ten eleven twelve dozen dozens hundred hundreds thousand thousands million millions billion half twice',
  ),
  unit: words(
    'day days week weeks month months year years hour hours minute minutes decade decades percent % per p.c mile miles kilometers people times',
  ),
  speaker: words(
    'president minister secretary premier chancellor ambassador envoy diplomat spokesman spokeswoman spokesperson spokespersons official officials officer officers senator lawmaker lawmakers governor mayor chief leader leaders analyst analysts expert experts researcher researchers scientist scientists prosecutor prosecutors police ministry department government company firm agency court judge lawyer lawyers attorney coach striker champion player manager chairman chairwoman director executive union airline bank group hospital doctor doctors adviser advisor general commander king queen prince pope author authors witness witnesses resident residents organizers statement report reports retailer carmaker startup committee commission council board house office organization federation association clinic regulator watchdog authorities economist economists critic critics aide aides source sources people captain boss economist historian professor farmer farmers trader traders investor investors survivors survivor teacher teachers parent parents candidate pilot',
  ),
  office: words(
    'minister ministers ministry secretary president premier chancellor ambassador envoy diplomat diplomats spokesman spokeswoman spokesperson official officials officer officers chief adviser advisor leader leaders governor senator counterpart counterparts king queen prince',
  ),
  people: words(
    'minister ministers ministry secretary president premier ambassador envoy diplomat diplomats official officials officer officers government authorities counterpart counterparts leader leaders troops forces military army navy citizens national nationals state balloon company companies firms firm goods exports imports economy market capital city scientists researchers investors consumers tourists students businessman territory side foreign overseas embassy',
  ),
  party: words(
    'minister president secretary premier chancellor ambassador envoy diplomat counterpart counterparts leader leaders king queen prince officials officers lawmakers executives mayor governor pope',
  ),
  event: words(
    'meeting gathering assembly summit conference talks trip visit journey election elections vote vote game match trial hearing season tournament championship olympics session ceremony debate forum festival race final convention',
  ),
  /** A mark that ends a clause, or a quotation mark. */
  stop: words('. , ; : ! ? — – " “ ” ( )'),
  quote: words('" “ ”'),
} satisfies Record<string, ReadonlySet<string>>;

/** Classes of which the list has the singular, and some plurals. */
const OPEN_CLASSES = new Set(['speaker', 'office', 'party', 'event']);

/** What a class asks of the token at `index`; `from` is the spun form's first token. */
type ClassTest = (tokens: readonly Token[], index: number) => boolean;

const shaped =
  (test: (token: Token) => boolean): ClassTest =>
  (tokens, index) => {
    const token = tokens[index];
    return token !== undefined && test(token);
  };

const SHAPES = {
  /** A capitalised word that does not open the sentence: a name. */
  name: shaped((token) => token.capital && !token.opens),
  capital: shaped((token) => token.capital),
  small: shaped((token) => token.kind === 'word' && !token.capital),
  num: shaped((token) => token.kind === 'number' || CLOSED_CLASSES.count.has(token.lower)),
  year: shaped((token) => /^(?:19|20)\d\d$/.test(token.text)),
  digits: shaped((token) => token.kind === 'number'),
  /** `two-day`, `35-minute`. */
  span: shaped((token) =>
    /-(?:second|minute|hour|day|week|month|year)(?:-long)?$/.test(token.lower),
  ),
  word: shaped((token) => token.kind !== 'mark'),
  /** An adjective of a country, by its form. */
  nation: shaped((token) =>
    /^(?:U\.S\.|US|U\.K\.|UK|EU|U\.N\.|UN|NATO|French|Dutch|Greek|Czech|Swiss|Danish|Thai|Iraqi|Israeli|Saudi|Pakistani|Emirati|Kuwaiti|[A-Z]\p{L}+(?:ese|ish|[ie]an))$/u.test(
      token.text,
    ),
  ),
  ing: shaped((token) => /.ing$/.test(token.lower)),
  ed: shaped((token) => /.(?:ed|en|wn|nt|ught|ade|eld|old|ost|ut)$/.test(token.lower)),
  ly: shaped((token) => /.ly$/.test(token.lower)),
  plural: shaped(
    (token) =>
      /[^s']s$/.test(token.lower) && !/^(?:his|its|this|is|was|has|as|us)$/.test(token.lower),
  ),
  /** An article whose form contradicts the word after it: that word is not the one that stood there. */
  clash: (tokens: readonly Token[], index: number) => {
    const article = tokens[index];
    const next = tokens[index + 1];
    if (!article || !next || (article.lower !== 'a' && article.lower !== 'an')) return false;
    return indefiniteArticle(next.text) !== article.lower;
  },
} satisfies Record<string, ClassTest>;

/** Classes of words that patterns name with `@`: closed classes of English, offices and the like, and shapes. */
export const wordClasses: ReadonlyMap<string, ClassTest> = new Map<string, ClassTest>([
  ...Object.entries(CLOSED_CLASSES).map(([name, list]): [string, ClassTest] => [
    name,
    shaped(
      (token) =>
        list.has(token.lower) ||
        (OPEN_CLASSES.has(name) && list.has(token.lower.replace(/s$/, ''))),
    ),
  ]),
  ...Object.entries(SHAPES),
]);
