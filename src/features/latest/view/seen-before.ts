/** What a browser keeps: a `Storage`. */
type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The ids that are kept; undefined where none are, or where something else stands there. */
function read(kept: Kept, key: string): readonly string[] | undefined {
  try {
    const value: unknown = JSON.parse(kept.getItem(key) ?? '');
    return Array.isArray(value) ? value.filter((id) => typeof id === 'string') : undefined;
  } catch {
    return undefined;
  }
}

/** What was listed at the last visit, kept where the reader wished it. */
export interface Visits {
  /** Begins to remember, with what is listed. */
  readonly begin: (listed: readonly string[]) => void;
  /**
   * What is listed and was not at the visit before this one; undefined where nothing is remembered. A visit lasts as
   * long as its tab.
   */
  readonly freshOf: (listed: readonly string[]) => readonly string[] | undefined;
  readonly forget: () => void;
}

/**
 * @param lasting what stays in the browser
 * @param visit what stays as long as the tab
 * @param key under which it is kept in both
 */
export function createVisits(lasting: Kept, visit: Kept, key: string): Visits {
  const begin = (listed: readonly string[]) => {
    lasting.setItem(key, JSON.stringify(listed));
    visit.setItem(key, JSON.stringify(listed));
  };
  return {
    begin,
    freshOf(listed) {
      const last = read(lasting, key);
      if (!last) return undefined;
      const before = new Set(read(visit, key) ?? last);
      visit.setItem(key, JSON.stringify([...before]));
      lasting.setItem(key, JSON.stringify(listed));
      return listed.filter((id) => !before.has(id));
    },
    forget() {
      lasting.removeItem(key);
      visit.removeItem(key);
    },
  };
}
