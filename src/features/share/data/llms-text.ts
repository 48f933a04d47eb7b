import type { Story } from '../../../story/story.ts';
import { damageWords } from '../../../text/damage-words.ts';
import { headlineOf } from '../../../text/headline.ts';
import { interfaceFor } from '../../../text/interface.ts';
import { whenWords } from '../../../text/when-words.ts';
import type { Addresses } from '../address.ts';
import { dataNames } from './schemas.ts';

/** A text that Markdown does not read as anything else. */
const plain = (text: string) => text.replace(/[\\`*_[\]<>]/g, '\\$&').replace(/\s+/g, ' ');

/** `llms.txt` (llmstxt.org): what the site is, for machine readers, and where its parts are. */
export function llmsText({ story, articles }: Story, { urls, absolute }: Addresses): string {
  const { text } = interfaceFor(story.language);
  const link = (title: string, path: string, note: string) =>
    `- [${plain(title)}](${absolute(path)}): ${plain(note)}`;
  const reports = [...articles.values()].map((article) => {
    const { slug, label, published, meta } = article;
    const date = published && whenWords({ from: published, circa: false }, story.language);
    return link(
      headlineOf(article, text),
      urls.article(slug),
      [label, date, damageWords(meta, text)].filter(Boolean).join(', '),
    );
  });
  const data = dataNames.map((name) =>
    link(`${name}.json`, urls.at(`data/${name}.json`), text.data.files[name]),
  );
  const say = text.machineReaders;
  return `# ${plain(story.title)}

> ${plain(story.standfirst)}

${say.about.join('\n')}

## ${say.reports}

${reports.join('\n')}

## ${say.parts}

${link(say.timeline.name, urls.timeline(), say.timeline.about)}
${link(say.differences.name, urls.differences(), say.differences.about)}
${link(say.quotations.name, urls.quotes(), say.quotations.about)}
${link(say.dossier.name, urls.at('dossier/'), say.dossier.about)}

## ${say.data}

${data.join('\n')}
${link('annotations.json', urls.at('data/annotations.json'), say.annotations)}
`;
}
