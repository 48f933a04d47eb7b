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

/** Notes what is read of one entry. */
class Noting<Value extends object> implements ProxyHandler<Value> {
  readonly #root: string;
  readonly #id: string;

  constructor(root: string, id: string) {
    this.#root = root;
    this.#id = id;
  }

  #note(name: string | symbol): void {
    if (typeof name === 'string') noteRead(this.#root, name, this.#id);
  }

  get(target: Value, name: string | symbol): unknown {
    this.#note(name);
    return Reflect.get(target, name);
  }

  has(target: Value, name: string | symbol): boolean {
    this.#note(name);
    return Reflect.has(target, name);
  }

  getOwnPropertyDescriptor(target: Value, name: string | symbol) {
    this.#note(name);
    return Reflect.getOwnPropertyDescriptor(target, name);
  }

  ownKeys(target: Value) {
    noteRead(this.#root, KEYS, this.#id);
    return Reflect.ownKeys(target);
  }
}

/** Wraps a plain object whose values are given as they are. */
function wrap<Value extends object>(root: string, id: string, raw: Value): Value {
  const wrapped = new Proxy(raw, new Noting<Value>(root, id));
  names.set(wrapped, `${root}/${id}`);
  return wrapped;
}

class TrackedMap<Value> implements ReadonlyMap<string, Value> {
  readonly #root: string;
  readonly #raw: ReadonlyMap<string, Value>;
  #wrapped: ReadonlyMap<string, Value> | undefined;

  constructor(root: string, raw: ReadonlyMap<string, Value>) {
    this.#root = root;
    this.#raw = raw;
  }

  /** The same wrappers each time, so that entries can be compared. */
  get #all(): ReadonlyMap<string, Value> {
    this.#wrapped ??= new Map(
      [...this.#raw].map(([id, value]) => [
        id,
        isRecord(value) ? wrap(this.#root, id, value) : value,
      ]),
    );
    return this.#wrapped;
  }

  get size(): number {
    noteRead(this.#root, '', ALL);
    return this.#raw.size;
  }

  get(id: string): Value | undefined {
    noteRead(this.#root, '', id);
    return this.#all.get(id);
  }

  has(id: string): boolean {
    noteRead(this.#root, '', id);
    return this.#raw.has(id);
  }

  entries(): MapIterator<[string, Value]> {
    noteRead(this.#root, '', ALL);
    return this.#all.entries();
  }

  keys(): MapIterator<string> {
    noteRead(this.#root, '', ALL);
    return this.#raw.keys();
  }

  values(): MapIterator<Value> {
    noteRead(this.#root, '', ALL);
    return this.#all.values();
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
