import { tellsAroundDate } from '../facts/dated-line.ts';
import type { PageFact } from './page.ts';
import { shorten, tidy } from './page-tags.ts';

/** Whether a time stands in a sentence of the page, which tells of that day and is not dated by it. */
const isInSentence = (time: Element): boolean => {
  const around = time.closest('p, li, blockquote, td, dd, figcaption')?.textContent ?? '';
  return tellsAroundDate(tidy(around), [tidy(time.textContent)]);
};

/** A page's only time, or the first in its article: those of other stories stand outside of it. */
export function timesOfPage(document: Document): PageFact[] {
  const all = [...document.querySelectorAll('time[datetime]')].filter(
    (time) => !isInSentence(time),
  );
  const inArticle = all.filter((time) => time.closest('article, main'));
  const [chosen] = all.length === 1 ? all : inArticle;
  const value = tidy(chosen?.getAttribute('datetime'));
  return value === '' ? [] : [{ value, passage: shorten(`<time datetime="${value}">`) }];
}
