import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import ts from 'typescript';

/** Where the code lies that makes pages, and what is built into them. */
const SOURCES = ['src/**/*.{ts,astro}', 'scripts/**/*.{ts,mjs}', 'astro.config.mjs'];
const isTest = (file: string) => /\.test\.ts$|\/fixtures\//.test(file);
const LONGEST = 120;

/** The scripts in a component: what stands between its fences. Expressions in its markup hold no literals of their own. */
const scriptOf = (file: string, text: string) =>
  file.endsWith('.astro') ? (/^---\n(.*?)^---$/ms.exec(text)?.[1] ?? '') : text;

const OUTSIDE_OF_CLASS = /\[\^(?:\\.|[^\]\\])*\]/gs;
const ASCII = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)).join('');

/** The generator draws what is outside of a class from ASCII, and would look for ever for what is outside of that. */
const isOutsideOfAscii = (source: string, flags: string) =>
  (source.match(OUTSIDE_OF_CLASS) ?? []).some((outside) => !new RegExp(outside, flags).test(ASCII));

/** A text that an expression finds, where the generator knows its signs. */
function textFoundBy(literal: string): string[] {
  const [, source = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(literal) ?? [];
  const plain = flags.replace(/[gy]/g, '');
  try {
    if (isOutsideOfAscii(source, plain)) return [];
    const expression = new RegExp(source, plain);
    return fc.sample(fc.stringMatching(expression), { numRuns: 1, seed: 1 });
  } catch {
    return [];
  }
}

function literalsIn(file: string): string[] {
  const text = scriptOf(file, readFileSync(file, 'utf8'));
  const source = ts.createSourceFile(`${file}.ts`, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) found.push(node.text);
    else if (ts.isTemplateMiddleOrTemplateTail(node)) found.push(node.text);
    else if (ts.isRegularExpressionLiteral(node)) {
      found.push(node.text.slice(1, node.text.lastIndexOf('/')), ...textFoundBy(node.text));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Tags in the markup of a component, as far as they stand on one line. */
const tagsIn = (file: string) =>
  file.endsWith('.astro') ? (readFileSync(file, 'utf8').match(/<\/?[a-z!][^<>\n]*>/gi) ?? []) : [];

let known: readonly string[] | undefined;

/**
 * Every text that the code writes, compares with or looks for, each once: string literals, the fixed parts of templates,
 * the sources of regular expressions and, for each, a text that it finds. What a program looks for in its own output is
 * what a stranger would write into a report.
 */
export function codeLiterals(): readonly string[] {
  known ??= readLiterals();
  return known;
}

function readLiterals(): string[] {
  const files = globSync(SOURCES)
    .filter((file) => !isTest(file))
    .sort();
  const all = files.flatMap((file) => [...literalsIn(file), ...tagsIn(file)]);
  return [...new Set(all)].filter((text) => text.trim() !== '' && text.length <= LONGEST);
}
