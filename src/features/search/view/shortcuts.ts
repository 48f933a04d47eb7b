/** Where it is kept that a reader does not want the key; kept on the reader's own machine only. */
const SWITCH = 'search-key-off';

/** The part of a keyboard event that a shortcut looks at. */
export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/**
 * Whether a key leads to the search box: `/`, unless the reader is writing or has switched it off, and Ctrl-K or ⌘-K.
 *
 * @param writing whether the key would write into a field
 */
export function leadsToSearch(key: Key, writing: boolean, slashIsOn: boolean): boolean {
  if (key.altKey) return false;
  if (key.ctrlKey || key.metaKey) return key.key.toLowerCase() === 'k';
  return key.key === '/' && !writing && slashIsOn;
}

/** The reader's choice about the `/` key, which speech input may write by accident (WCAG 2.1.4). */
export const slashKey = {
  isOn: (storage: Pick<Storage, 'getItem'>) => storage.getItem(SWITCH) === null,
  set: (storage: Pick<Storage, 'setItem' | 'removeItem'>, on: boolean) => {
    if (on) storage.removeItem(SWITCH);
    else storage.setItem(SWITCH, '1');
  },
};
