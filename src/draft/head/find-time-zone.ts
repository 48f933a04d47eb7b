import cityTimezones from 'city-timezones';
import { foldAccents } from '../names/fold-name.ts';
import { usualRegionName } from './region-names.ts';

interface City {
  readonly zone: string;
  readonly people: number;
  readonly country: string;
  readonly province: string;
}

// Some names of the list are numbers: districts of Russian cities.
const fold = (text: string | number) => foldAccents(String(text)).trim();

const listed = cityTimezones.cityMapping
  .filter(({ timezone }) => timezone)
  .map(({ city, city_ascii, timezone, pop, country, province }) => ({
    // `Washington, D.C.` is Washington, too.
    names: [...new Set([fold(city), fold(city_ascii), fold(String(city).split(',')[0] ?? '')])],
    regions: [fold(country), fold(province ?? '')].filter(({ length }) => length > 0),
    city: { zone: timezone, people: pop, country: fold(country), province: fold(province ?? '') },
  }));

/** What each name stands for: `[['halden', a], ['halden', b]]` => `halden` with both. */
const gather = <Value>(
  pairs: readonly (readonly [string, Value])[],
): ReadonlyMap<string, Value[]> =>
  new Map(
    [...Map.groupBy(pairs, ([name]) => name)].map(([name, own]) => [
      name,
      own.map(([, value]) => value),
    ]),
  );

const cities = gather(
  listed.flatMap(({ names, city }) => names.map((name): [string, City] => [name, city])),
);
const citiesOfRegions = gather(
  listed.flatMap(({ regions, city }) => regions.map((region): [string, City] => [region, city])),
);

/** So much of a country’s people must live in one zone for a place that is not listed to lie there: not on its islands. */
const NEARLY_ALL = 0.95;

/** The zone of a country or province; undefined where it has several. */
function zoneOfRegion(region: string): string | undefined {
  const own = citiesOfRegions.get(region) ?? [];
  const all = own.reduce((sum, { people }) => sum + people, 0);
  const zones = Map.groupBy(own, ({ zone }) => zone);
  return [...zones].find(
    ([, some]) => some.reduce((sum, { people }) => sum + people, 0) >= NEARLY_ALL * all,
  )?.[0];
}

/** A city of that name must have so many times the people of another to be meant without its country. */
const CLEARLY_LARGER = 8;

/**
 * The time zone of a place, by the list of the world’s larger cities. A name of several cities in several zones is
 * told by the country or province beside it, else by one being far larger.
 *
 * @param place as a dateline has it: `HALDEN, Norway`
 * @returns an IANA name; undefined where the list cannot tell
 */
export function findTimeZone(place: string): string | undefined {
  const [city = '', ...parts] = place.split(/[,/(]/).map((part) => fold(part.replace(')', '')));
  const beside = parts.map(usualRegionName).map(fold);
  const named = cities.get(city) ?? [];
  const there = named.filter(({ country, province }) =>
    beside.some((part) => part === country || part === province),
  );
  const zones = new Set((there.length > 0 ? there : named).map(({ zone }) => zone));
  if (zones.size === 1 && (beside.length === 0 || there.length > 0)) return [...zones][0];
  for (const part of beside) {
    const zone = zoneOfRegion(part);
    if (zone !== undefined) return zone;
  }
  if (beside.length > 0) return undefined;
  const [largest, next] = named.toSorted((a, b) => b.people - a.people);
  if (largest && next && largest.people > CLEARLY_LARGER * next.people) return largest.zone;
  return named.length === 0 ? zoneOfRegion(city) : undefined;
}
