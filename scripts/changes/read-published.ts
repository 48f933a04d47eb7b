import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type PublishedData,
  type PublishedName,
  publishedFiles,
} from '../../src/story/record/published-data.ts';

/**
 * Reads the open data of a release.
 *
 * @param release its folder, or the folder of its open data
 * @throws Error that names the file that is missing or none of the open data
 */
export function readPublished(release: string): PublishedData {
  const folder = existsSync(join(release, 'data', 'articles.json'))
    ? join(release, 'data')
    : release;
  const read = <Name extends PublishedName>(name: Name): PublishedData[Name] => {
    const path = join(folder, `${name}.json`);
    if (!existsSync(path)) {
      throw new Error(
        `${path}  There is no such file. Name the folder of a built site, or its “data” folder.`,
      );
    }
    let json: unknown;
    try {
      json = JSON.parse(readFileSync(path, 'utf8'));
    } catch {
      throw new Error(`${path}  This is no JSON. Take the file of the release again.`);
    }
    const { data, error } = publishedFiles[name].safeParse(json);
    const issue = error?.issues[0];
    if (!data) {
      throw new Error(
        `${path}  This is not the open data of an edition: ${issue?.path.join('.')}: ${issue?.message}.`,
      );
    }
    return data.items as PublishedData[Name];
  };
  return {
    articles: read('articles'),
    timeline: read('timeline'),
    differences: read('differences'),
    quotes: read('quotes'),
  };
}
