import { parseHTML } from 'linkedom';
import { classifyBlocks } from './classify-blocks.ts';
import { findMain } from './find-main.ts';
import { listBlocks } from './list-blocks.ts';
import type { Page } from './page.ts';
import { readPageFacts } from './read-page-facts.ts';

/**
 * Reads a web page: its visible text in order, which of it is the article, and what the page says of itself.
 * Nothing of the page is run or loaded.
 *
 * @param html the decoded page
 * @param address where it was saved from, if that is known besides the page
 */
export function readPage(html: string, address?: string): Page {
  const whole = /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  const { document } = parseHTML(whole);
  const said = readPageFacts(document);
  const saved = address ? [{ value: address, passage: `Content-Location: ${address}` }] : [];
  const facts = { ...said, addresses: [...said.addresses, ...saved] };
  const found = listBlocks(document.documentElement);
  const titles = facts.titles.map(({ value }) => value);
  const blocks = classifyBlocks(found, findMain(document, found), titles);
  return { text: blocks.map(({ text }) => text).join('\n'), blocks, facts };
}
