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

const cities = new Map<string, City[]>();
const regions = new Map<string, Set<string>>();
for (const {
  city,
  city_ascii,
  timezone,
  pop,
  country,
  province,
  iso2,
} of cityTimezones.cityMapping) {
  if (!timezone) continue;
  const found = {
    zone: timezone,
    people: pop,
    country: fold(country),
    province: fold(province ?? ''),
  };
  for (const name of new Set([fold(city), fold(city_ascii)])) {
    const listed = cities.get(name);
    if (listed) listed.push(found);
    else cities.set(name, [found]);
  }
  for (const region of [fold(country), fold(province ?? ''), fold(iso2)]) {
    if (region.length > 2) regions.set(region, (regions.get(region) ?? new Set()).add(timezone));
  }
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
    const only = regions.get(part);
    if (only?.size === 1) return [...only][0];
  }
  const [largest, next] = named.toSorted((a, b) => b.people - a.people);
  if (beside.length === 0 && largest && next && largest.people > CLEARLY_LARGER * next.people)
    return largest.zone;
  const only = regions.get(city);
  return named.length === 0 && only?.size === 1 ? [...only][0] : undefined;
}
