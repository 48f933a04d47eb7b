import type { z } from 'zod';
import { composeText } from '../article/compose-text.ts';
import type { Entry } from '../story/files.ts';
import { lineOf } from '../story/files.ts';
import type { Problem } from '../story/problem.ts';
import { explainBlank, explainIssue, findBlankTexts } from './explain-issue.ts';
import type { ContentFile } from './list-files.ts';
import { readText } from './read-text.ts';
import { readYaml, type YamlReading } from './read-yaml.ts';

/** What Zod keeps of a schema, as far as it is followed here. */
interface SchemaNode {
  readonly def?: {
    readonly innerType?: SchemaNode;
    /** What a transformed schema reads. */
    readonly in?: SchemaNode;
    readonly element?: SchemaNode;
    readonly shape?: Readonly<Record<string, SchemaNode>>;
  };
}

function unwrap(node: SchemaNode | undefined): SchemaNode['def'] {
  const inner = node?.def?.innerType ?? node?.def?.in;
  return inner ? unwrap(inner) : node?.def;
}

/** The names of the fields of the object schema at `path`; none where it cannot be followed. */
function fieldsAt(schema: SchemaNode, path: readonly PropertyKey[]): string[] {
  const target = path.reduce<SchemaNode | undefined>((node, key) => {
    const def = unwrap(node);
    return typeof key === 'number' ? def?.element : def?.shape?.[String(key)];
  }, schema);
  return Object.keys(unwrap(target)?.shape ?? {});
}

/** The entry of one file, typed by its schema; undefined when there are problems. */
export function readEntry<Data>(
  id: string,
  file: string,
  yaml: YamlReading,
  schema: z.ZodType<Data>,
): { entry: Entry<Data> | undefined; problems: Problem[] } {
  if (yaml.problems.length > 0) return { entry: undefined, problems: yaml.problems };
  const anywhere = { id, file, data: yaml.value, lines: yaml.lines };
  const result = schema.safeParse(yaml.value);
  const blank = findBlankTexts(yaml.value).map(
    (path): Problem => ({
      level: 'error',
      file,
      line: lineOf(anywhere, path),
      message: explainBlank(path),
    }),
  );
  if (result.success) {
    const entry = { id, file, data: result.data, lines: yaml.lines };
    return { entry: blank.length > 0 ? undefined : entry, problems: blank };
  }
  const problems = result.error.issues.map((issue): Problem => {
    const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
    const deepest = issue.code === 'unrecognized_keys' ? [...path, issue.keys[0] ?? ''] : path;
    const message = explainIssue(issue, yaml.value, fieldsAt(schema as SchemaNode, issue.path));
    return { level: 'error', file, line: lineOf(anywhere, deepest), message };
  });
  return { entry: undefined, problems: [...problems, ...blank] };
}

/** What one file says, and what is wrong with it. */
export interface EntryReading<Data> {
  readonly entry: Entry<Data> | undefined;
  readonly problems: readonly Problem[];
}

/**
 * Reads one YAML file of the content folder, as strictly as `readYaml` reads its text.
 *
 * @param read gives what the file's text says: as it is read, or as it was read before
 */
export function readEntryFile<Data>(
  file: ContentFile,
  schema: z.ZodType<Data>,
  read = (text: string): EntryReading<Data> => readEntryText(file, text, schema),
): EntryReading<Data> {
  const { text, problem } = { text: '', problem: undefined, ...readText(file.path) };
  return problem ? { entry: undefined, problems: [problem] } : read(text);
}

/** Reads the text of a YAML file; letters are composed, in whatever form the editor's keyboard gives them. */
export const readEntryText = <Data>(
  { id, path }: ContentFile,
  text: string,
  schema: z.ZodType<Data>,
): EntryReading<Data> => readEntry(id, path, readYaml(composeText(text), path), schema);
