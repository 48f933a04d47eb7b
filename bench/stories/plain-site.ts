import type { InventedReport } from './tell-report.ts';

const CONFIG = `import { defineConfig } from 'astro/config';
export default defineConfig({ outDir: './dist', telemetry: false });
`;

const COLLECTION = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

export const collections = {
  reports: defineCollection({
    loader: glob({ base: './reports', pattern: '*.md' }),
    schema: z.object({ title: z.string(), day: z.number() }),
  }),
};
`;

const INDEX = `---
import { getCollection } from 'astro:content';
const reports = await getCollection('reports');
---
<html lang="en"><head><meta charset="utf-8" /><title>Reports</title></head><body><h1>Reports</h1>
<ul>{reports.map(({ id, data }) => <li><a href={\`/\${id}/\`}>{data.title}</a></li>)}</ul></body></html>
`;

const PAGE = `---
import { getCollection, render } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('reports')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));
}
const { entry } = Astro.props;
const { Content } = await render(entry);
---
<html lang="en"><head><meta charset="utf-8" /><title>{entry.data.title}</title></head>
<body><main data-pagefind-body><h1>{entry.data.title}</h1><Content /></main></body></html>
`;

/** The same texts as a plain site of Astro’s own Markdown: what a figure of this project is set beside. */
export function plainSite(reports: readonly InventedReport[]): Map<string, string> {
  return new Map([
    ['package.json', '{ "type": "module", "private": true }\n'],
    ['astro.config.mjs', CONFIG],
    ['src/content.config.ts', COLLECTION],
    ['src/pages/index.astro', INDEX],
    ['src/pages/[id].astro', PAGE],
    ...reports.map(
      ({ slug, title, day, paragraphs }) =>
        [
          `reports/${slug}.md`,
          `---\ntitle: ${JSON.stringify(title)}\nday: ${day}\n---\n\n${paragraphs.join('\n\n')}\n`,
        ] as const,
    ),
  ]);
}
