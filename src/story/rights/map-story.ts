import type { Witness } from '../../schemas/edit.ts';
import type { Passage } from '../story.ts';

/** What becomes of each passage, each witness of a change and each text, wherever they stand. */
export interface Changes {
  readonly passage: (passage: Passage) => Passage;
  readonly witness: (witness: Witness) => Witness;
  readonly text: (text: string) => string;
}

type Fields = Readonly<Record<string, unknown>>;

const isPassage = (value: Fields): boolean =>
  ['report', 'label', 'block', 'text'].every((key) => typeof value[key] === 'string') &&
  typeof value.start === 'number';

const isWitness = (value: Fields): boolean =>
  typeof value.report === 'string' && typeof value.quote === 'string';

/**
 * A value with every passage, witness and text in it changed, at whatever place: what is added to the story tomorrow
 * is changed too. What is shared stays shared.
 */
export function mapStory<Value>(value: Value, changes: Changes): Value {
  const made = new Map<object, unknown>();
  const mapFields = (fields: Fields): Fields =>
    Object.fromEntries(Object.entries(fields).map(([key, one]) => [key, map(one)]));

  function mapObject(object: object): unknown {
    if (Array.isArray(object)) return object.map(map);
    if (object instanceof Map) return new Map([...object].map(([key, one]) => [key, map(one)]));
    const fields = object as Fields;
    if (isPassage(fields)) {
      const own = changes.passage(fields as unknown as Passage);
      // Its words are those that are shown; what else is said of it is not.
      return { ...mapFields(own as unknown as Fields), text: own.text };
    }
    if (isWitness(fields)) return changes.witness(fields as unknown as Witness);
    return mapFields(fields);
  }

  function map(one: unknown): unknown {
    if (typeof one === 'string') return changes.text(one);
    if (typeof one !== 'object' || one === null) return one;
    const known = made.get(one);
    if (known !== undefined) return known;
    const mapped = mapObject(one);
    made.set(one, mapped);
    return mapped;
  }

  return map(value) as Value;
}
