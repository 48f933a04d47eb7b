import type { NoticeFinder } from './notice.ts';

const percent = (share: number) => `${Math.round(100 * share)} %`;

/** Reports that are copies of one text: what they say is said once, and proves no more than once. */
export const findCopies: NoticeFinder = ({ articles }, story) =>
  articles.flatMap((article) => {
    const [block] = article.blocks;
    const copies = story.articles.get(article.data.slug)?.copies ?? [];
    if (!block || copies.length === 0) return [];
    const others = copies.map(({ id, share }) => `“${id}” (${percent(share)})`).join(', ');
    const message = `It has nearly the same words as ${others}: copies of one text, which are one witness. Cite one of them, or leave out the others.`;
    return [{ article, block: block.id, message }];
  });
