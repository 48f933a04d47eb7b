import { parse } from '@astrojs/compiler-rs';

/** A part of a parsed file. Every node has a type; its other fields hold nodes, lists of them, and plain values. */
interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  value instanceof Object && 'type' in value && typeof value.type === 'string';

/** Words that a reader may be meant by: two together, or one with a capital. */
const WORDS = /\p{L}{2,}[ ,.:;…]+\p{L}+|^\s*\p{Lu}\p{Ll}+|\p{L}+ …/u;
/** What is plainly not for readers: markup, addresses, names of files, selectors, styles. */
const CODE = /[<>{}=;#@\\_]|\/\p{L}|^[.(]|^\S+\.\p{L}+$|^&|:is\(|^\p{Ll}+\.\p{Ll}+\.$|\bsolid\b/u;
const LETTERS = /\p{L}{2,}/u;

/** What these hold is for programs, or for those who run them. */
const NOT_READ = new Set([
  'ImportDeclaration',
  'ExportAllDeclaration',
  'NewExpression:Error',
  'ThrowStatement',
  'TSLiteralType',
  'TSTypeReference',
  'JSXElement:script',
  'JSXElement:style',
  'JSXElement:path',
]);
/** Attributes whose words are for programs. */
const CODE_ATTRIBUTES =
  /^(?:class|class:list|id|for|name|type|rel|href|d|viewBox|transform|media|content|role|method|slot|autocomplete|aria-(?:keyshortcuts|current|labelledby|describedby)|data-.*|set:html|of|own|enterkeyhint|cssVariable|http-equiv|property|lang)$/;

function nameOf(node: Node): string {
  const named = node['openingElement'] ?? node['callee'];
  const name = isNode(named) ? (named['name'] ?? '') : '';
  return isNode(name) ? String(name['name']) : String(name);
}

/** What schema.org, JSON-LD and the like call a thing is a name for programs. */
const isTypeOfThing = ({ type, key }: Node): boolean =>
  type === 'Property' && isNode(key) && /^@?type$/.test(String(key['name'] ?? key['value']));

function isRead(node: Node): boolean {
  const { type } = node;
  if (isTypeOfThing(node)) return false;
  if (NOT_READ.has(type) || NOT_READ.has(`${type}:${nameOf(node)}`)) return false;
  if (type !== 'JSXAttribute') return true;
  const { name } = node;
  const parts =
    isNode(name) && isNode(name['namespace']) ? [name['namespace'], name['name']] : [name];
  return !CODE_ATTRIBUTES.test(parts.map((part) => (isNode(part) ? part['name'] : '')).join(':'));
}

/** The text that a node holds itself, and whether any letters in it are read. */
function textOf(node: Node): string | undefined {
  if (node.type === 'JSXText') {
    const text = String(node['value']);
    return LETTERS.test(text) && !/^\s*[.&]\S+\s*$/.test(text) ? text : undefined;
  }
  const value =
    node.type === 'Literal'
      ? node['value']
      : node.type === 'TemplateElement' && node['value'] instanceof Object
        ? Reflect.get(node['value'], 'cooked')
        : undefined;
  return typeof value === 'string' && WORDS.test(value) && !CODE.test(value) ? value : undefined;
}

/**
 * The words for readers that stand in a source file itself.
 *
 * @param source a page, a component, or a TypeScript module
 * @param isAstro whether it is the former
 * @returns in the order of the file, without the white space around them
 */
export function findSentences(source: string, isAstro: boolean): string[] {
  const { ast } = parse(isAstro ? source : `---\n${source}\n---\n`);
  const found: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (!isNode(value) || !isRead(value)) return;
    const text = textOf(value);
    if (text !== undefined) found.push(text.replace(/\s+/g, ' ').trim());
    for (const [field, child] of Object.entries(value)) if (field !== 'key') walk(child);
  };
  walk(ast);
  return found;
}
