/**
 * Makes the lists of what dictionaries offer for plain words: `npm run dictionary -- FOLDER`, the folder `/usr/share/wordnet`
 * of Debian's package wordnet-base (`src/normalize/spinner/dictionary/NOTICE.md` says which, and its licence). With `--check`
 * nothing is written: it fails when the committed lists are others.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readFrequencies } from '../src/content-folder/read-frequencies.ts';
import type { LanguageModel } from '../src/normalize/frequencies/language-model.ts';
import { comparedWords } from './dictionary/compared-words.ts';
import { offeredWords, type Usage } from './dictionary/offered-words.ts';
import { readWordnet } from './dictionary/read-wordnet.ts';
import { runCommand } from './running/run-command.ts';
import { writeWhole } from './running/write-whole.ts';

const LISTS = 'src/normalize/spinner/dictionary';

/** A phrase is as frequent as its rarest word at most. */
const usageIn =
  (model: LanguageModel): Usage =>
  (phrase) => {
    const ids = phrase.split(' ').map((word) => model.id(word));
    return ids.some((id) => id < 0) ? undefined : Math.min(...ids.map((id) => model.ln(id)));
  };

const linesOf = (head: string, offered: ReadonlyMap<string, readonly string[]>) =>
  [head, ...[...offered].map(([plain, spun]) => `${plain}: ${spun.join(', ')}`), ''].join('\n');

await runCommand(() => {
  const { values, positionals } = parseArgs({
    options: { check: { type: 'boolean' } },
    allowPositionals: true,
  });
  const [folder] = positionals;
  if (folder === undefined) {
    throw new Error('npm run dictionary -- FOLDER: the folder of WordNet’s files is missing');
  }
  const usage = usageIn(readFrequencies());
  const adjectives = readWordnet(folder, 'adj');
  const offered = [
    ['nouns', 'Nouns', [readWordnet(folder, 'noun')]],
    ['verbs', 'Verbs', [readWordnet(folder, 'verb')]],
    ['other', 'Adjectives and adverbs', [adjectives, readWordnet(folder, 'adv')]],
  ] as const;
  for (const [name, title, files] of offered) {
    const path = join(LISTS, `${name}.txt`);
    const words = offeredWords(files, usage);
    const all = name === 'other' ? comparedWords(words, usage) : words;
    const text = linesOf(`# ${title}: made by npm run dictionary; not to be changed by hand.`, all);
    if (values.check) {
      if (readFileSync(path, 'utf8') !== text)
        throw new Error(`${path} is not what ${folder} gives`);
    } else writeWhole(path, text);
  }
  return 0;
});
