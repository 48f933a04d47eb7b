/** A number with its noun; `countWords(1, 'event')` => "1 event", `countWords(2, 'event')` => "2 events". */
export function countWords(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
