import type { APIRoute } from 'astro';
import { getStory } from '../../content-folder/get-story.ts';
import { dataFile } from '../../features/share/data/datasets.ts';
import { type DataName, dataNames } from '../../features/share/data/schemas.ts';
import { addresses, textResponse } from '../../features/share/files/text-response.ts';
import { keyedPaths } from '../../page-reads/keyed-paths.ts';

export const getStaticPaths = () =>
  keyedPaths(dataNames.map((name) => ({ params: { name }, props: { name } })));

export const GET: APIRoute<{ name: DataName }> = async ({ props: { name } }) =>
  textResponse(dataFile(name, await getStory(), addresses), 'application/json; charset=utf-8');
