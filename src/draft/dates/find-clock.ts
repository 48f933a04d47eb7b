/** A time of day that a sentence names. Offsets are into the text. */
export interface TimeOfDay {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** `16:30` */
  readonly clock: string;
  readonly circa: boolean;
}

const CLOCK =
  /\b(?:(at|about|around|by|before|after|until|from|shortly after|just after|just before) )?(?:(\d{1,2})(?:[:.](\d\d))? ?([ap])\.?m\b\.?|([01]?\d|2[0-3])[:.]([0-5]\d)(?: hours)?(?![\d.:%])|(noon|midday|midnight)\b)/gi;
/** How far from the words of the day a time of day can stand. */
const REACH = 60;

/**
 * The time of day nearest to the words of a day.
 *
 * @param start where the words of the day begin; without it, the whole text
 */
export function findClock(text: string, start?: number, end?: number): TimeOfDay | undefined {
  const found = [...text.matchAll(CLOCK)].flatMap((match): TimeOfDay[] => {
    const [words, before = '', hour12, minute12 = '00', half, hour24, minute24, named] = match;
    // `4.30` without a half of the day is as often a number; `16:30` is a time.
    if (hour24 !== undefined && !words.includes(':') && !/^(?:at|by|until|from)$/i.test(before))
      return [];
    const clock = clockOf(hour12, minute12, half, hour24, minute24, named);
    if (clock === undefined) return [];
    const isNear =
      start === undefined ||
      end === undefined ||
      (match.index <= end + REACH && match.index + words.length >= start - REACH);
    const circa = /about|around|before|after/i.test(before);
    return isNear
      ? [{ start: match.index, end: match.index + words.length, text: words, clock, circa }]
      : [];
  });
  if (start === undefined) return found[0];
  return found.sort((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start))[0];
}

function clockOf(
  hour12: string | undefined,
  minute12: string,
  half: string | undefined,
  hour24: string | undefined,
  minute24 = '00',
  named = '',
): string | undefined {
  if (named !== '') return named.toLowerCase() === 'midnight' ? undefined : '12:00';
  const hour =
    hour12 === undefined
      ? Number(hour24)
      : (Number(hour12) % 12) + (half?.toLowerCase() === 'p' ? 12 : 0);
  if (hour12 !== undefined && Number(hour12) > 12) return undefined;
  return `${String(hour).padStart(2, '0')}:${hour12 === undefined ? minute24 : minute12}`;
}
