/**
 * Moves places apart until each stands at least `gap` from the next, as little as that takes, inside `start`–`end`.
 * Where there is not room for that, they stand evenly.
 *
 * @param places in rising order
 */
export function spread(
  places: readonly number[],
  gap: number,
  start: number,
  end: number,
): number[] {
  const room = Math.min(gap, (end - start) / Math.max(1, places.length - 1));
  const moved: number[] = [];
  for (const place of places) {
    moved.push(Math.max(place, start, (moved.at(-1) ?? -Infinity) + room));
  }
  let limit = end;
  for (let i = moved.length - 1; i >= 0; i--) {
    limit = Math.min(moved[i] ?? limit, limit);
    moved[i] = limit;
    limit -= room;
  }
  return moved;
}
