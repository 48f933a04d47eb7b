import type { APIRoute } from 'astro';
import { dataFile } from '../../sharing/data/datasets.ts';
import { type DataName, dataNames } from '../../sharing/data/schemas.ts';
import { addresses, textResponse } from '../../sharing-files/text-response.ts';
import { getStory } from '../../story-files/get-story.ts';

export const getStaticPaths = () =>
  dataNames.map((name) => ({ params: { name }, props: { name } }));

export const GET: APIRoute<{ name: DataName }> = async ({ props: { name } }) =>
  textResponse(dataFile(name, await getStory(), addresses), 'application/json; charset=utf-8');
