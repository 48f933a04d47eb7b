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
  const { machineReaders } = text;
  return `# ${plain(story.title)}

> ${plain(story.standfirst)}

${[...machineReaders.about, ...(story.hasDrafts ? [plain(`${text.drafts.sign} ${text.drafts.meaning}`)] : [])].join('\n')}

## ${machineReaders.reports}

${reports.join('\n')}

## ${machineReaders.parts}

${link(machineReaders.timeline.name, urls.timeline(), machineReaders.timeline.about)}
${link(machineReaders.differences.name, urls.differences(), machineReaders.differences.about)}
${link(machineReaders.quotations.name, urls.quotes(), machineReaders.quotations.about)}
${link(machineReaders.dossier.name, urls.at('dossier/'), machineReaders.dossier.about)}

## ${machineReaders.data}

${data.join('\n')}
${link('annotations.json', urls.at('data/annotations.json'), machineReaders.annotations)}
`;
}
