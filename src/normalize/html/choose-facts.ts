import { isAccount } from '../facts/byline-names.ts';
import { findDates } from '../facts/dates.ts';
import { namesDay } from '../facts/rights-holder.ts';
import { foldLine } from '../furniture/fold-line.ts';
import type { PageFact, PageFacts } from './page.ts';

/** The first newspapers are of 1605; a year before says that a field was left empty. */
const FIRST_YEAR = 1605;
/** A year beyond stands for “never”. */
const LAST_YEAR = 2100;
/** What computers write for no day at all. */
const EMPTY_DAYS = new Set(['1970-01-01', '1969-12-31', '1900-01-01', '1980-01-01']);
const MIN_TITLE_LETTERS = 3;

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(?![\d-])/;

/** The ISO day that a page's date names, in the page's own time zone; undefined for none, or for one that cannot be. */
function dayOf(value: string): string | undefined {
  const iso = ISO_DAY.exec(value);
  const day = iso ? iso[0] : findDates(value)[0]?.date;
  const year = Number(day?.slice(0, 4));
  if (!day || year < FIRST_YEAR || year > LAST_YEAR || EMPTY_DAYS.has(day)) return undefined;
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day ? undefined : day;
}

const TAIL = /(?<!\s)\s+[|–—·•»:-]\s+/g;

/** The title without the name of the site at its end or, where a bar parts it, at its beginning. */
export function withoutSite(title: string, sites: readonly string[]): string {
  const names = new Set(sites.flatMap((site) => [foldName(site), foldName(`${site}.com`)]));
  const breaks = [...title.matchAll(TAIL)];
  const last = breaks.at(-1);
  const [first] = breaks;
  if (last && names.has(foldName(title.slice(last.index + last[0].length)))) {
    return withoutSite(title.slice(0, last.index).trim(), sites);
  }
  const isBar = /[|»]/.test(first?.[0] ?? '');
  if (first && isBar && names.has(foldName(title.slice(0, first.index)))) {
    return title.slice(first.index + first[0].length).trim();
  }
  return title;
}

const foldName = (name: string): string =>
  foldLine(name)
    .replace(/^the /, '')
    .replace(/\.(?:com|org|net|co\.uk|[a-z]{2})$/, '')
    .replaceAll(/[^\p{L}\p{N}#]/gu, '');

/** What is left of the page's titles says the same in other words: each once, other than `value`. */
function othersThan(value: string, values: readonly PageFact[]): PageFact[] {
  const seen = new Set([foldLine(value)]);
  return values.filter((fact) => {
    const folded = foldLine(fact.value);
    if (seen.has(folded)) return false;
    seen.add(folded);
    return true;
  });
}

interface Stated<Value> {
  readonly status: 'stated';
  readonly value: Value;
  readonly passage: string;
  readonly others?: string[];
}

const stated = <Value>(
  value: Value,
  fact: PageFact,
  others: readonly PageFact[],
): Stated<Value> => ({
  status: 'stated',
  value,
  passage: fact.passage,
  ...(others.length > 0 ? { others: others.map(({ passage }) => passage) } : {}),
});

function chooseTitle(facts: PageFacts): Stated<string> | undefined {
  const sites = facts.sites.map(({ value }) => value);
  const titles = facts.titles
    .map((fact) => ({ ...fact, value: withoutSite(fact.value, sites) }))
    .filter(
      ({ value }) =>
        (value.match(/\p{L}/gu)?.length ?? 0) >= MIN_TITLE_LETTERS &&
        !sites.some((site) => foldName(site) === foldName(value)),
    );
  const [title] = titles;
  return title && stated(title.value, title, othersThan(title.value, titles));
}

function choosePublished(
  facts: PageFacts,
  isPlausible: (day: string) => boolean,
): Stated<string> | undefined {
  const days = facts.published.flatMap((fact) => {
    const day = dayOf(fact.value);
    return day === undefined || !isPlausible(day) ? [] : [{ ...fact, value: day }];
  });
  const [day] = days;
  return day && stated(day.value, day, othersThan(day.value, days));
}

const HANDLE = /^@|^https?:/i;

function chooseSite(facts: PageFacts): PageFact | undefined {
  const named = facts.sites.filter(({ value }) => !HANDLE.test(value));
  return named[0];
}

function chooseLanguage(facts: PageFacts): Stated<string[]> | undefined {
  for (const fact of facts.languages) {
    const tag = fact.value.replaceAll('_', '-').split(/[,;\s]/)[0] ?? '';
    const [language] = Intl.DateTimeFormat.supportedLocalesOf(isTag(tag) ? tag : []);
    if (language) return stated([new Intl.Locale(language).language], fact, []);
  }
  return undefined;
}

function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** Whether an author's tag names someone, and no account, address or day. */
const couldName = (value: string): boolean =>
  !HANDLE.test(value) && !isAccount(value) && !namesDay(value) && /\p{L}{2}/u.test(value);

function chooseByline(facts: PageFacts): Stated<string> | undefined {
  const sites = new Set(facts.sites.map(({ value }) => foldName(value)));
  const people = facts.authors.filter(
    ({ value }) => !sites.has(foldName(value)) && couldName(value),
  );
  const [first] = people;
  if (!first) return undefined;
  const kind = first.passage.slice(0, first.passage.indexOf(first.value));
  const together = people.filter(
    (one) => one.passage.slice(0, one.passage.indexOf(one.value)) === kind,
  );
  const names = [...new Set(together.map(({ value }) => value.replace(/^by\s+/i, '')))];
  return stated(names.join(', '), first, []);
}

/** What a page's tags give of an article's facts. */
export interface ChosenFacts {
  readonly title?: Stated<string>;
  readonly published?: Stated<string>;
  readonly byline?: Stated<string>;
  readonly language?: Stated<string[]>;
  /** The site's name as the page gives it. */
  readonly copier?: Stated<string>;
}

/**
 * The facts that a page's tags give, by the order in which they are believed; what no tag gives is left out.
 *
 * @param isPlausible whether a page of the story can be of an ISO day
 */
export function chooseFacts(
  facts: PageFacts,
  isPlausible: (day: string) => boolean = () => true,
): ChosenFacts {
  const site = chooseSite(facts);
  const [title, published] = [chooseTitle(facts), choosePublished(facts, isPlausible)];
  const [byline, language] = [chooseByline(facts), chooseLanguage(facts)];
  return {
    ...(title ? { title } : {}),
    ...(published ? { published } : {}),
    ...(byline ? { byline } : {}),
    ...(language ? { language } : {}),
    ...(site ? { copier: stated(site.value, site, []) } : {}),
  };
}
