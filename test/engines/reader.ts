const PATIENCE_MS = 15_000;
const PAUSE_MS = 50;

/** What a reader does with a browser: as little as the journeys need, so that any engine's driver can do it. */
export interface Reader {
  open(address: string): Promise<void>;
  back(): Promise<void>;
  /** Clicks the first element that matches. */
  click(selector: string): Promise<void>;
  /** Writes into a field, over what stands there, and presses Enter. */
  enter(selector: string, text: string): Promise<void>;
  /** Focuses an element and presses Enter. */
  pressEnter(selector: string): Promise<void>;
  choose(selector: string, value: string): Promise<void>;
  /** The value of a JavaScript expression in the page. */
  ask(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/**
 * Waits until an expression is true in the page; while a page is left for another, it is not.
 *
 * @throws Error with the page's address when that takes too long
 */
export async function until(reader: Reader, expression: string): Promise<void> {
  const limit = performance.now() + PATIENCE_MS;
  while (performance.now() < limit) {
    const answer = await reader.ask(`Boolean(${expression})`).catch(() => false);
    if (answer === true) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  const address = await reader.ask('location.href').catch(() => 'a page that does not answer');
  throw new Error(`It never came true at ${address}: ${expression}`);
}
