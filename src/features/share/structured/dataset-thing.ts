import type { Dataset } from 'schema-dts';
import type { Story } from '../../../story/story.ts';
import type { Addresses } from '../address.ts';
import { DATA_VERSION, dataNames, dataSchemas } from '../data/schemas.ts';

/** The open data of the site, as one set with a file for each part. */
export function datasetThing({ story }: Story, { urls, absolute }: Addresses): Dataset {
  const url = absolute(urls.at('data/'));
  return {
    '@type': 'Dataset',
    '@id': url,
    url,
    name: `${story.title}: open data`,
    description: story.standfirst,
    version: DATA_VERSION,
    inLanguage: story.language,
    isAccessibleForFree: true,
    isPartOf: { '@id': absolute(urls.home()) },
    temporalCoverage: `${story.span.from}/${story.span.to}`,
    distribution: dataNames.map((name) => ({
      '@type': 'DataDownload',
      name: `${name}.json`,
      description: dataSchemas[name].description ?? name,
      encodingFormat: 'application/json',
      contentUrl: absolute(urls.at(`data/${name}.json`)),
    })),
  };
}
