import { decoder } from '#text/decoder.ts';
import { CITIES, ENGLISH } from '../../../normalize/facts/listed-words.ts';
import { lexiconWords } from '../../../normalize/language/lexicon-words.ts';
import { knownValue } from '../../../story/known-value.ts';
import { changeCountOf } from '../../../text/damage-words.ts';
import { decodedParts } from '../decoded-parts.ts';
import { createDecoder, type Decode } from '../decoder.ts';
import { readKnowledge } from '../knowledge/read-knowledge.ts';
import type { DecodeAnswer, DecodeRequest } from './decode-messages.ts';

/** So many expressions make a text on which the program runs once before the reader's comes: it is faster then. */
const TRIAL_LINES = 60;

let decode: Promise<Decode> | undefined;

const tell = (answer: DecodeAnswer) => postMessage(answer);

async function load(address: string): Promise<Decode> {
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new Error(decoder.refused(response.status));
  const unpacked = response.body.pipeThrough(new DecompressionStream('gzip'));
  const knowledge = readKnowledge(
    new Uint8Array(await new Response(unpacked).arrayBuffer()),
    lexiconWords(),
  );
  for (const word of knowledge.english) ENGLISH.add(word);
  for (const city of knowledge.cities) CITIES.add(city);
  const made = createDecoder(knowledge);
  const trial = knowledge.phrasebook.expressions.slice(0, TRIAL_LINES).join('.\n');
  await made(new TextEncoder().encode(trial), '');
  return made;
}

async function answer({ id, address, language, file }: DecodeRequest): Promise<DecodeAnswer> {
  try {
    decode ??= load(address);
    const made = await decode;
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
        title: knownValue<string>(article.title),
        language: article.language,
      },
    };
  } catch (error) {
    return { id, problem: error instanceof Error ? error.message : String(error) };
  }
}

addEventListener('message', async (event: MessageEvent<DecodeRequest>) => {
  const told = await answer(event.data);
  // What could not be loaded is asked for again the next time.
  if ('problem' in told) decode = (await decode?.catch(() => undefined)) ? decode : undefined;
  tell(told);
});
