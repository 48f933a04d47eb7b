import { parse } from 'yaml';
import {
  expressionFileSchema,
  type Thesaurus,
  thesaurusFileSchema,
} from '../../schemas/phrasebook.ts';

/** What the files of the phrasebook hold. */
export interface PhrasebookFiles {
  readonly expressions: readonly string[];
  /** Expressions in which a stand-in is the writer's own word, however short they are. */
  readonly atHome: readonly string[];
  readonly thesaurus: Thesaurus;
}

/** The texts of the phrasebook's YAML files. */
export interface PhrasebookTexts {
  readonly expressions: readonly string[];
  readonly atHome: string;
  readonly thesaurus: Readonly<Record<keyof Thesaurus, string>>;
}

/**
 * Reads the phrasebook out of its YAML files' texts.
 *
 * @throws Error when a file breaks its schema
 */
export function parsePhrasebook(texts: PhrasebookTexts): PhrasebookFiles {
  const section = (name: keyof Thesaurus) =>
    thesaurusFileSchema.parse(parse(texts.thesaurus[name]));
  const lines = (text: string) => Object.values(expressionFileSchema.parse(parse(text))).flat();
  return {
    expressions: texts.expressions.flatMap(lines),
    atHome: lines(texts.atHome),
    thesaurus: { nouns: section('nouns'), verbs: section('verbs'), other: section('other') },
  };
}
