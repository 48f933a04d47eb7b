import { parse } from 'yaml';
import {
  expressionSchema,
  type Thesaurus,
  thesaurusFileSchema,
} from '../../../schemas/phrasebook.ts';

/** What the files of the phrasebook hold. */
export interface PhrasebookFiles {
  readonly expressions: readonly string[];
  /** Expressions in which a stand-in is the writer's own word, however short they are. */
  readonly atHome: readonly string[];
  readonly thesaurus: Thesaurus;
  /** Rare words and those of another sense, over which only a model of English decides. */
  readonly wrongSenses: Thesaurus;
  /** What dictionaries of synonyms offer, broadly: a model of English decides over it alone. */
  readonly synonyms?: Thesaurus;
  /** The same, of words of one meaning in a dictionary: `npm run dictionary` makes it. */
  readonly dictionary?: Thesaurus;
}

type ThesaurusTexts = Readonly<Record<keyof Thesaurus, string>>;

/** The texts of the phrasebook's files. */
export interface PhrasebookTexts {
  readonly expressions: readonly string[];
  readonly atHome: string;
  readonly thesaurus: ThesaurusTexts;
  readonly wrongSenses: ThesaurusTexts;
  /** Not YAML: they are many, and read in the browser too. */
  readonly synonyms: ThesaurusTexts;
  readonly dictionary: ThesaurusTexts;
}

/** The expressions of a text file: one a line, without comments and empty lines. */
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => expressionSchema.parse(line));

function parseThesaurus(texts: ThesaurusTexts): Thesaurus {
  const section = (name: keyof Thesaurus) => thesaurusFileSchema.parse(parse(texts[name]));
  return { nouns: section('nouns'), verbs: section('verbs'), other: section('other') };
}

/** The synonyms of a text file: on each line the plain word, a colon, and what stands for it, between commas. */
function parseSynonyms(texts: ThesaurusTexts): Thesaurus {
  const section = (name: keyof Thesaurus) => {
    const lines = texts[name].split('\n').filter((line) => line !== '' && !line.startsWith('#'));
    return thesaurusFileSchema.parse(
      Object.fromEntries(
        lines.map((line) => {
          const [plain = '', stand = ''] = line.split(': ');
          return [plain, stand.split(', ').filter((word) => word !== '')];
        }),
      ),
    );
  };
  return { nouns: section('nouns'), verbs: section('verbs'), other: section('other') };
}

/**
 * Reads the phrasebook out of its files' texts: expressions line by line, the thesaurus as YAML.
 *
 * @throws Error when a file breaks its schema
 */
export function parsePhrasebook({
  expressions,
  atHome,
  thesaurus,
  wrongSenses,
  synonyms,
  dictionary,
}: PhrasebookTexts) {
  return {
    expressions: expressions.flatMap(linesOf),
    atHome: linesOf(atHome),
    thesaurus: parseThesaurus(thesaurus),
    wrongSenses: parseThesaurus(wrongSenses),
    synonyms: parseSynonyms(synonyms),
    dictionary: parseSynonyms(dictionary),
  } satisfies PhrasebookFiles;
}
