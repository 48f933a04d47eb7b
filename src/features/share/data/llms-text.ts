import type { Story } from '../../../story/story.ts';
import { damageWords } from '../../../text/damage-words.ts';
import { whenWords } from '../../../text/when-words.ts';
import type { Addresses } from '../address.ts';
import { dataNames, dataSchemas } from './schemas.ts';

/** A text that Markdown does not read as anything else. */
const plain = (text: string) => text.replace(/[\\`*_[\]<>]/g, '\\$&').replace(/\s+/g, ' ');

/** `llms.txt` (llmstxt.org): what the site is, for machine readers, and where its parts are. */
export function llmsText({ story, articles }: Story, { urls, absolute }: Addresses): string {
  const link = (title: string, path: string, note: string) =>
    `- [${plain(title)}](${absolute(path)}): ${plain(note)}`;
  const reports = [...articles.values()].map(({ slug, title, label, published, meta }) => {
    const date = published && whenWords({ from: published, circa: false }, story.language);
    return link(
      title,
      urls.article(slug),
      [label, date, damageWords(meta)].filter(Boolean).join(', '),
    );
  });
  const data = dataNames.map((name) =>
    link(`${name}.json`, urls.at(`data/${name}.json`), dataSchemas[name].description ?? name),
  );
  return `# ${plain(story.title)}

> ${plain(story.standfirst)}

The reports are restored from scraped copies. Restored words, and words that are doubted, are marked as such in the data.
Quote a report by the address of its paragraph, and say that it is a restored reading of a scraped copy.

## Reports

${reports.join('\n')}

## Parts

${link('Timeline', urls.timeline(), 'events in order, with the passages that carry them')}
${link('Differences', urls.differences(), 'where the reports do not say the same')}
${link('Quotations', urls.quotes(), 'who said what, in all versions')}
${link('Dossier', urls.at('dossier/'), 'everything on one page')}

## Data

${data.join('\n')}
${link('annotations.json', urls.at('data/annotations.json'), 'the restorations as W3C Web Annotations')}
`;
}
