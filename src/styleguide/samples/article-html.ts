import { articleHtml } from '../../features/reading/article-html/article-html.ts';
import { urls } from '../../site.ts';
import { en } from '../../text/en.ts';
import { SAMPLE_BLOCKS, SAMPLE_NOTES } from './article.ts';

/** The sample article’s HTML: its text, notes and the styles that bring a note to its word. */
export const sampleHtml = articleHtml(SAMPLE_BLOCKS, {
  words: en,
  notes: SAMPLE_NOTES,
  links: { witness: () => ({ href: '#', label: 'Harbour Post' }), rule: urls.rule },
});
