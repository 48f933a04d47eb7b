/** Which of several places along an axis, by their number, can have a label: each stands at least `room` after the last. */
export function withRoom(places: readonly number[], room: number): number[] {
  const chosen: number[] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (const [at, place] of places.entries()) {
    if (place < free) continue;
    chosen.push(at);
    free = place + room;
  }
  return chosen;
}
