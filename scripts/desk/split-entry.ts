import type { DraftedCollection } from '../../src/schemas/dismissed.ts';
import { type EntryData, passagesField, passagesOf } from '../draft/basis.ts';
import { calledField } from './edit-entry.ts';

const MAX_TITLE = 120;

const isObject = (value: unknown): value is EntryData =>
  typeof value === 'object' && value !== null;

/** What of an entry can be split off, as an editor reads it: its passages, or the forms of a name besides the name itself. */
export function partsOf(collection: DraftedCollection, data: EntryData): string[] {
  if (collection !== 'people')
    return passagesOf(collection, data).map(({ report, quote }) => `${report}: ${quote}`);
  const aliases = data['aliases'];
  return Array.isArray(aliases)
    ? aliases.filter((form): form is string => typeof form === 'string')
    : [];
}

/** The words of a passage as a title, cut where a word ends. */
function titleOf(quote: string): string {
  const words = quote
    .replace(/\s+/g, ' ')
    .replace(/^[“"«„]+|[”"»,.]{1,3}$/g, '')
    .trim();
  return words.length <= MAX_TITLE ? words : words.slice(0, words.lastIndexOf(' ', MAX_TITLE));
}

/**
 * An entry as two: what is left, and what is split off, which is called by its own first words.
 *
 * @param chosen which parts go, in the order of `partsOf`
 * @throws Error saying what to choose instead
 */
export function splitData(
  collection: DraftedCollection,
  data: EntryData,
  chosen: readonly number[],
): { readonly rest: EntryData; readonly split: EntryData } {
  const parts = partsOf(collection, data);
  const going = new Set(chosen.filter((at) => parts[at] !== undefined));
  if (going.size === 0) throw new Error('Mark what is to be split off first.');
  if (collection === 'people') {
    const aliases = parts.filter((_, at) => !going.has(at));
    const [name = '', ...more] = parts.filter((_, at) => going.has(at));
    const shortName = name.split(' ').at(-1) ?? name;
    const { role: _, ...kept } = data;
    return {
      rest: { ...data, aliases },
      split: { ...kept, name, shortName, sortName: name, aliases: more },
    };
  }
  if (going.size === parts.length) throw new Error('One passage must stay. Take a mark away.');
  const field = passagesField(collection) ?? '';
  const passages = passagesOf(collection, data);
  const keyOf = ({ report, quote }: EntryData) => JSON.stringify([report, quote]);
  const gone = new Set(passages.flatMap((one, at) => (going.has(at) ? [keyOf({ ...one })] : [])));
  const items = [data[field]].flat().filter(isObject);
  const [first] = items.filter((item) => gone.has(keyOf(item)));
  const title = titleOf(String(first?.['quote'] ?? ''));
  const { summary: _, lasted: __, ...kept } = data;
  return {
    rest: { ...data, [field]: items.filter((item) => !gone.has(keyOf(item))) },
    split: {
      ...kept,
      [calledField(data)]: title,
      ...(data['summary'] !== undefined && { summary: String(first?.['quote'] ?? '') }),
      [field]: items.filter((item) => gone.has(keyOf(item))),
    },
  };
}
