import { z } from 'zod';
import type { Reader } from '../reader.ts';

const ENTER = '\uE007';
const PATIENCE_MS = 10_000;
const PAUSE_MS = 50;
/** What an element answers that is not there yet, or not any more: https://www.w3.org/TR/webdriver2/#errors */
const TOO_EARLY = /: (?:no such element|stale element reference|element not interactable): /;
/** https://www.w3.org/TR/webdriver2/#elements names an element by this key. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

const answerSchema = z.object({ value: z.unknown() });
const failureSchema = z.object({ error: z.string(), message: z.string() });
const sessionSchema = z.object({ sessionId: z.string() });
const elementSchema = z.object({ [ELEMENT]: z.string() });

type Method = 'GET' | 'POST' | 'DELETE';

/** Sends one command of https://www.w3.org/TR/webdriver2/ and returns the value of the answer. */
async function send(url: string, method: Method, body?: object): Promise<unknown> {
  const response = await fetch(url, { method, body: body ? JSON.stringify(body) : null });
  const { value } = answerSchema.parse(await response.json());
  if (response.ok) return value;
  const { error, message } = failureSchema.parse(value);
  throw new Error(`${method} ${new URL(url).pathname}: ${error}: ${message}`);
}

/** Does it as soon as the page allows: a driver, unlike Playwright, does not wait for the element. */
async function insist(act: () => Promise<unknown>): Promise<void> {
  const limit = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      await act();
      return;
    } catch (error) {
      if (performance.now() > limit || !TOO_EARLY.test(String(error))) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/**
 * A reader of a browser that a WebDriver drives.
 *
 * @param driver the driver's address
 * @param capabilities what the browser must be
 */
export async function createWebDriverReader(
  driver: string,
  capabilities: Readonly<Record<string, unknown>>,
): Promise<Reader> {
  const begun = await send(`${driver}/session`, 'POST', {
    capabilities: { alwaysMatch: capabilities },
  });
  const session = `${driver}/session/${sessionSchema.parse(begun).sessionId}`;
  const post = (command: string, body: object = {}) => send(`${session}/${command}`, 'POST', body);
  const ask = (expression: string) =>
    post('execute/sync', { script: `return (${expression})`, args: [] });
  const find = async (selector: string) => {
    const found = await post('element', { using: 'css selector', value: selector });
    return `element/${elementSchema.parse(found)[ELEMENT]}`;
  };
  await post('window/rect', { width: 1280, height: 900 });
  return {
    open: async (address) => void (await post('url', { url: address })),
    back: async () => void (await post('back')),
    click: (selector) => insist(async () => post(`${await find(selector)}/click`)),
    enter: (selector, text) =>
      insist(async () => {
        const field = await find(selector);
        await post(`${field}/clear`);
        await post(`${field}/value`, { text: text + ENTER });
      }),
    pressEnter: (selector) =>
      insist(async () => post(`${await find(selector)}/value`, { text: ENTER })),
    choose: (selector, value) => {
      const option = `${selector} option[value=${JSON.stringify(value)}]`;
      return insist(async () => post(`${await find(option)}/click`));
    },
    ask,
    close: async () => void (await send(session, 'DELETE')),
  };
}
