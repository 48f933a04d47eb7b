import type { PublicField, PublicName } from './read-exports.ts';

/** Paragraphs of a docstring as one line each: where its lines break is a matter of the source. */
const flow = (text: string) => text.replace(/(\S)\n(?=\S)/g, '$1 ').trim();
const cell = (text: string) => flow(text).replaceAll('|', '\\|');

const row = ({ name, isOptional, type, doc }: PublicField) =>
  `| \`${name}${isOptional ? '?' : ''}\` | \`${type.replaceAll('|', '\\|')}\` | ${cell(doc)} |`;

const fieldTable = (fields: readonly PublicField[]) =>
  fields.length === 0 ? [] : ['| field | type | |\n|---|---|---|', ...fields.map(row)].join('\n');

/** `file what it is` => `- \`file\`: what it is` */
function tagLine({ name, text }: PublicName['tags'][number]): string {
  if (name !== 'param') return `- ${name}: ${flow(text)}`;
  const [param = '', ...rest] = flow(text).split(' ');
  return `- \`${param}\`: ${rest.join(' ')}`;
}

function functionSection({ name, signature, doc, tags }: PublicName): string {
  const examples = tags.filter((tag) => tag.name === 'example').map(({ text }) => text);
  return [
    `### \`${name}\``,
    `\`\`\`ts\n${name}${signature}\n\`\`\``,
    flow(doc),
    tags
      .filter((tag) => tag.name !== 'example')
      .map(tagLine)
      .join('\n'),
    ...examples.map((code) => `\`\`\`ts\n${code}\n\`\`\``),
  ]
    .filter(Boolean)
    .join('\n\n');
}

const typeSection = ({ name, doc, fields }: PublicName): string =>
  [`### \`${name}\``, flow(doc), fieldTable(fields)].flat().filter(Boolean).join('\n\n');

const SCHEMA_OF = /^z\.output\Wtypeof (\w+)\W/;

/** A schema, the type of what it reads, and the file that it is for. */
function schemaRow({ name, doc }: PublicName, types: readonly PublicName[]): string {
  const type = types.find(({ definition = '' }) => SCHEMA_OF.exec(definition)?.[1] === name);
  return `| \`${name}\` | ${type ? `\`${type.name}\`` : ''} | ${cell(doc)} |`;
}

/**
 * The page on the library: each public name with its docstring.
 *
 * @param main what `palimpsest` exports
 * @param schemas what `palimpsest/schemas` exports
 */
export function writeApi(main: readonly PublicName[], schemas: readonly PublicName[]): string {
  const kinds = (names: readonly PublicName[], kind: PublicName['kind']) =>
    names.filter((one) => one.kind === kind);
  return `${[
    '# The library',
    'Made from the docstrings of `src/library` by `npm run api`. The package has its types with it; it runs on Node 20 and newer. How it is installed: [tool.md](tool.md).',
    '## `palimpsest`',
    // What takes most telling is what readers come for.
    ...kinds(main, 'function')
      .toSorted((a, b) => b.tags.length - a.tags.length)
      .map(functionSection),
    ...kinds(main, 'type').map(typeSection),
    '## `palimpsest/schemas`',
    'A [Zod](https://zod.dev) schema and a type for each kind of file of a story. `eventSchema.parse(data)` gives a `StoryEvent`, or an error that says which field is wrong.',
    [
      '| schema | type | of |\n|---|---|---|',
      ...kinds(schemas, 'value').map((one) => schemaRow(one, kinds(schemas, 'type'))),
    ].join('\n'),
  ].join('\n\n')}\n`;
}
