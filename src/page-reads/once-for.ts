import { unrecorded } from './reads.ts';

/**
 * What is worked out once from the whole story, aside: the page that asks first is not the only one that depends on it.
 * So what is made has to be wrapped (`trackMap`, `trackObject`), for what a page reads of it to be noted.
 */
export function onceFor<From extends object, Made>(
  make: (from: From) => Made,
): (from: From) => Made {
  const made = new WeakMap<From, { readonly value: Made }>();
  return (from) => {
    const found = made.get(from) ?? { value: unrecorded(() => make(from)) };
    made.set(from, found);
    return found.value;
  };
}
