import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readEntryFile } from '../../src/content-folder/read-entry.ts';
import type { ShelfStory } from '../../src/features/shelf/shelf.ts';
import { storySchema } from '../../src/schemas/story.ts';
import { formatProblem } from '../../src/story/problem.ts';
import { createUrls } from '../../src/urls.ts';

const dataSchema = z.looseObject({
  story: z.string(),
  draft: z.string().optional(),
  items: z.array(z.looseObject({})),
});
const peopleSchema = z.array(z.looseObject({ id: z.string(), name: z.string() }));

/** What the shelf shows of a built story: by its open data, and what its editor says of it. */
export function readStory(name: string, content: string, site: string, base: string): ShelfStory {
  const read = (file: string) =>
    dataSchema.parse(JSON.parse(readFileSync(join(site, 'data', `${file}.json`), 'utf8')));
  const path = join(content, 'story.yaml');
  const { entry, problems } = readEntryFile({ id: 'story', path }, storySchema);
  if (!entry) throw new Error(problems.map(formatProblem).join('\n'));
  const { standfirst, language, span } = entry.data;
  const urls = createUrls(base);
  const [worker] = globSync('_astro/search-worker-*.js', { cwd: site });
  if (!worker) throw new Error(`${site}: it has no script that searches it`);
  const articles = read('articles');
  return {
    name,
    title: articles.story,
    standfirst,
    language,
    span,
    draft: articles.draft,
    reports: articles.items.length,
    events: read('timeline').items.length,
    differences: read('differences').items.length,
    quotations: read('quotes').items.length,
    people: peopleSchema.parse(read('people').items),
    searchWorker: urls.at(worker),
    urls,
  };
}
