import type { APIRoute } from 'astro';
import { dataSchemaFile } from '../../features/share/data/datasets.ts';
import { type DataName, dataNames } from '../../features/share/data/schemas.ts';
import { addresses, textResponse } from '../../features/share/files/text-response.ts';
import { keyedPaths } from '../../page-reads/keyed-paths.ts';

export const getStaticPaths = () =>
  keyedPaths(dataNames.map((name) => ({ params: { name }, props: { name } })));

export const GET: APIRoute<{ name: DataName }> = ({ props: { name } }) =>
  textResponse(dataSchemaFile(name, addresses), 'application/schema+json; charset=utf-8');
