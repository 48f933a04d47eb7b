import type { APIRoute } from 'astro';
import { readWholeTable } from '../../content-folder/read-frequencies.ts';
import { readPhrasebook } from '../../content-folder/read-habits.ts';
import { packedResponse } from '../../features/decode/knowledge/packed-response.ts';
import { packWhole } from '../../features/decode/knowledge/whole-knowledge.ts';

/** The table that the command weighs words with, and its synonyms: fetched only by a reader who asks for them. */
export const GET: APIRoute = () => {
  const { synonyms, dictionary } = readPhrasebook();
  return packedResponse(packWhole({ synonyms, dictionary, table: readWholeTable() }));
};
