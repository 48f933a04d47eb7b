import { decoder } from '#text/decoder.ts';
import { DecodeError } from '../../../normalize/decode-error.ts';
import { CITIES, ENGLISH } from '../../../normalize/facts/listed-words.ts';
import { lexiconWords } from '../../../normalize/language/lexicon-words.ts';
import { knownValue } from '../../../story/known-value.ts';
import { changeCountOf } from '../../../text/damage-words.ts';
import { decodedParts } from '../decoded-parts.ts';
import { createDecoder, type Decode } from '../decoder.ts';
import type { KnownLists } from '../knowledge/knowledge.ts';
import { readKnowledge } from '../knowledge/read-knowledge.ts';
import { readWhole } from '../knowledge/whole-knowledge.ts';
import type { DecodeAnswer, DecodeRequest } from './decode-messages.ts';

/** So many expressions make a text on which the program runs once before the reader's comes: it is faster then. */
const TRIAL_LINES = 60;

let lists: Promise<KnownLists> | undefined;
/** With the small table, under no name, and with a whole one, under its address. */
const decoders = new Map<string, Promise<Decode>>();

/** What could not be fetched, which a sentence of the catalogue says. */
class NotFetched extends Error {}

const tell = (answer: DecodeAnswer) => postMessage(answer);

async function fetchPacked(address: string): Promise<Uint8Array> {
  const response = await fetch(address).catch(() => undefined);
  if (!response) throw new NotFetched(decoder.notLoaded);
  if (!response.ok || !response.body) throw new NotFetched(decoder.refused(response.status));
  const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}

async function loadLists(address: string): Promise<KnownLists> {
  const knowledge = readKnowledge(await fetchPacked(address), lexiconWords());
  for (const word of knowledge.english) ENGLISH.add(word);
  for (const city of knowledge.cities) CITIES.add(city);
  return knowledge;
}

async function load(address: string, table: string | undefined): Promise<Decode> {
  lists ??= loadLists(address);
  const knowledge = await lists;
  const made = createDecoder(
    knowledge,
    table === undefined ? undefined : readWhole(await fetchPacked(table)),
  );
  const trial = knowledge.phrasebook.expressions.slice(0, TRIAL_LINES).join('.\n');
  await made(new TextEncoder().encode(trial), '');
  return made;
}

/** What could not be loaded is asked for again the next time. */
async function decoderFor(address: string, table: string | undefined): Promise<Decode> {
  const name = table ?? '';
  const loading = decoders.get(name) ?? load(address, table);
  decoders.set(name, loading);
  try {
    return await loading;
  } catch (error) {
    decoders.delete(name);
    if (!(await lists?.catch(() => undefined))) lists = undefined;
    throw error;
  }
}

/** What went wrong, in the language of the page; what nobody expected says its name. */
function problemOf(error: unknown, name: string): string {
  if (error instanceof DecodeError) return decoder.unread[error.problem](name, error.most);
  if (error instanceof NotFetched) return error.message;
  return decoder.failed(String(error));
}

async function answer({
  id,
  address,
  table,
  language,
  file,
}: DecodeRequest): Promise<DecodeAnswer> {
  try {
    const made = await decoderFor(address, table);
    if (!file) return { id, ready: true };
    const decoded = await made(file.bytes, file.name, (done, all) => tell({ id, done, all }));
    const { article, json, restored } = decoded;
    return {
      id,
      result: {
        parts: decodedParts(decoded, language),
        json: `${JSON.stringify(json)}\n`,
        restored,
        counts: [article.words, changeCountOf(article), article.flags],
        isEnglish: knownValue(article.language)?.at(-1) === 'en',
      },
    };
  } catch (error) {
    return { id, problem: problemOf(error, file?.name ?? '') };
  }
}

addEventListener('message', async (event: MessageEvent<DecodeRequest>) => {
  tell(await answer(event.data));
});
