import type { Dataset } from 'schema-dts';
import type { Story } from '../../../story/story.ts';
import { interfaceFor } from '../../../text/interface.ts';
import type { Addresses } from '../address.ts';
import { DATA_VERSION, dataNames } from '../data/schemas.ts';

/** The open data of the site, as one set with a file for each part. */
export function datasetThing({ story }: Story, { urls, absolute }: Addresses): Dataset {
  const { text } = interfaceFor(story.language);
  const url = absolute(urls.at('data/'));
  return {
    '@type': 'Dataset',
    '@id': url,
    url,
    name: text.data.ofStory(story.title),
    description: story.standfirst,
    version: DATA_VERSION,
    inLanguage: story.language,
    isAccessibleForFree: true,
    isPartOf: { '@id': absolute(urls.home()) },
    temporalCoverage: `${story.span.from}/${story.span.to}`,
    distribution: dataNames.map((name) => ({
      '@type': 'DataDownload',
      name: `${name}.json`,
      description: text.data.files[name],
      encodingFormat: 'application/json',
      contentUrl: absolute(urls.at(`data/${name}.json`)),
    })),
  };
}
