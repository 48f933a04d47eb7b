import { ALL, noteRead } from './reads.ts';

/** What is wrapped, by its name: the entries of each root by their id. A single object is the entry `''`. */
export type Roots = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

const KEY = Symbol.for('palimpsest.roots');
const everywhere = globalThis as typeof globalThis & {
  [KEY]?: { roots: Map<string, ReadonlyMap<string, unknown>>; names: WeakMap<object, string> };
};
everywhere[KEY] ??= { roots: new Map(), names: new WeakMap() };
const { roots, names } = everywhere[KEY];

/** All that is wrapped in this process. */
export const trackedRoots = (): Roots => roots;

/** The name of what is wrapped: `events/opening`; undefined for a value that is not. */
export const trackedName = (value: object): string | undefined => names.get(value);

/** Whether reading a property of it can be told: what is neither counts as a whole. */
export const isRecord = (value: unknown): value is object => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** The property that stands for the names of all properties. */
export const KEYS = '#';

/** Wraps a plain object whose values are given as they are. */
function wrap<Value extends object>(root: string, id: string, raw: Value): Value {
  const noteName = (name: string | symbol) => {
    if (typeof name === 'string') noteRead(root, name, id);
  };
  const wrapped = new Proxy(raw, {
    get: (target, name) => {
      noteName(name);
      return Reflect.get(target, name);
    },
    has: (target, name) => {
      noteName(name);
      return Reflect.has(target, name);
    },
    getOwnPropertyDescriptor: (target, name) => {
      noteName(name);
      return Reflect.getOwnPropertyDescriptor(target, name);
    },
    ownKeys: (target) => {
      noteRead(root, KEYS, id);
      return Reflect.ownKeys(target);
    },
  });
  names.set(wrapped, `${root}/${id}`);
  return wrapped;
}

class TrackedMap<Value> implements ReadonlyMap<string, Value> {
  readonly #root: string;
  readonly #raw: ReadonlyMap<string, Value>;
  readonly #wrapped = new Map<string, Value>();

  constructor(root: string, raw: ReadonlyMap<string, Value>) {
    this.#root = root;
    this.#raw = raw;
  }

  /** The same wrapper each time, so that entries can be compared. */
  #wrap(id: string, value: Value): Value {
    if (!isRecord(value)) return value;
    const wrapped = this.#wrapped.get(id) ?? wrap(this.#root, id, value);
    this.#wrapped.set(id, wrapped);
    return wrapped;
  }

  get size(): number {
    noteRead(this.#root, '', ALL);
    return this.#raw.size;
  }

  get(id: string): Value | undefined {
    noteRead(this.#root, '', id);
    const value = this.#raw.get(id);
    return value === undefined ? undefined : this.#wrap(id, value);
  }

  has(id: string): boolean {
    noteRead(this.#root, '', id);
    return this.#raw.has(id);
  }

  *entries(): MapIterator<[string, Value]> {
    noteRead(this.#root, '', ALL);
    for (const [id, value] of this.#raw) yield [id, this.#wrap(id, value)];
    return undefined;
  }

  *keys(): MapIterator<string> {
    noteRead(this.#root, '', ALL);
    yield* this.#raw.keys();
    return undefined;
  }

  *values(): MapIterator<Value> {
    for (const [, value] of this.entries()) yield value;
    return undefined;
  }

  forEach(visit: (value: Value, id: string, map: ReadonlyMap<string, Value>) => void): void {
    for (const [id, value] of this.entries()) visit(value, id, this);
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }
}

/**
 * Wraps entries by their id. Of an entry that is a plain object each property is noted by itself, when it is read; any
 * other counts as a whole as soon as it is looked up.
 *
 * @param root a name of its own
 */
export function trackMap<Value>(
  root: string,
  raw: ReadonlyMap<string, Value>,
): ReadonlyMap<string, Value> {
  roots.set(root, raw);
  return new TrackedMap(root, raw);
}

/** Wraps a single plain object, whose properties are noted. */
export function trackObject<Value extends object>(root: string, raw: Value): Value {
  roots.set(root, new Map([['', raw]]));
  return wrap(root, '', raw);
}
