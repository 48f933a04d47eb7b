import cityTimezones from 'city-timezones';

interface City {
  readonly zone: string;
  readonly people: number;
  readonly country: string;
  readonly province: string;
}

// Some names of the list are numbers: districts of Russian cities.
const fold = (text: string | number) =>
  String(text).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

const listed = cityTimezones.cityMapping
  .filter(({ timezone }) => timezone)
  .map(({ city, city_ascii, timezone, pop, country, province, iso2 }) => ({
    names: [...new Set([fold(city), fold(city_ascii)])],
    regions: [fold(country), fold(province ?? ''), fold(iso2)].filter(({ length }) => length > 2),
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
const zonesOfRegions = gather(
  listed.flatMap(({ regions, city }) =>
    regions.map((region): [string, string] => [region, city.zone]),
  ),
);

/** The only zone of a country or province; undefined where it has several. */
function onlyZone(region: string): string | undefined {
  const zones = new Set(zonesOfRegions.get(region));
  return zones.size === 1 ? [...zones][0] : undefined;
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
  const [city = '', ...beside] = place.split(/[,/(]/).map((part) => fold(part.replace(')', '')));
  const named = cities.get(city) ?? [];
  const there = named.filter(({ country, province }) =>
    beside.some((part) => part === country || part === province),
  );
  const zones = new Set((there.length > 0 ? there : named).map(({ zone }) => zone));
  if (zones.size === 1 && (beside.length === 0 || there.length > 0)) return [...zones][0];
  for (const part of beside) {
    const only = onlyZone(part);
    if (only !== undefined) return only;
  }
  const [largest, next] = named.toSorted((a, b) => b.people - a.people);
  if (beside.length === 0 && largest && next && largest.people > CLEARLY_LARGER * next.people)
    return largest.zone;
  return named.length === 0 ? onlyZone(city) : undefined;
}
