import assert from 'node:assert/strict';
import { test } from 'node:test';
import ts from 'typescript';
import { en } from './en.ts';
import { CATALOGUES } from './interface.ts';
import { markedParts } from './marked-parts.ts';

/** Every sentence by its path, `search.filters.kind.all`, and the functions that make one. */
function sentencesOf(part: unknown, path = ''): [path: string, sentence: unknown][] {
  if (!(part instanceof Object) || part instanceof Function) return [[path, part]];
  return Object.entries(part).flatMap(([key, inner]) => sentencesOf(inner, `${path}.${key}`));
}

/** Stands for what a function puts into its sentence. */
const PUT_IN = '…';

/** What is put between the entries of a list: `.join(', ')`. */
const isSeparator = ({ parent }: ts.Node) =>
  ts.isCallExpression(parent) && /\.join$/.test(parent.expression.getText());

/** The words that a function's own code has, string by string: of `Copy ${what}` that is `Copy …`. */
function wordsIn(code: string): string[] {
  const tree = ts.createSourceFile('sentence.ts', `(${code})`, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) && !isSeparator(node)) found.push(node.text);
    if (ts.isTemplateExpression(node)) {
      found.push(
        [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(PUT_IN),
      );
    }
    ts.forEachChild(node, walk);
  };
  walk(tree);
  return found;
}

const wordsOf = (sentence: unknown): string[] =>
  sentence instanceof Function ? wordsIn(String(sentence)) : [String(sentence)];

/** The marks of a sentence. Of a function each once: languages count in more forms or fewer. */
const marksOf = (sentence: unknown) => {
  const marks = wordsOf(sentence).flatMap((words) =>
    markedParts(words).flatMap(({ mark }) => mark ?? []),
  );
  return (sentence instanceof Function ? [...new Set(marks)] : marks).sort();
};

const others = Object.entries(CATALOGUES).filter(([language]) => language !== 'en');

for (const [language, catalogue] of others) {
  test(`${language} has every sentence of English, and no other`, () => {
    const shape = (part: object) =>
      sentencesOf(part)
        .map(([path, sentence]) => `${path}: ${typeof sentence}`)
        .sort();
    assert.deepEqual(shape(catalogue), shape(en));
  });

  test(`sentences of ${language} have the links and bold words that they have in English`, () => {
    const english = new Map(sentencesOf(en));
    for (const [path, sentence] of sentencesOf(catalogue)) {
      assert.deepEqual(marksOf(sentence), marksOf(english.get(path)), path);
    }
  });

  test(`sentences of ${language} begin and end with a space where they do in English, to be set beside others`, () => {
    const spaced = (part: object) =>
      sentencesOf(part)
        .filter(([, sentence]) => typeof sentence === 'string')
        .map(([path, sentence]) => `${path}: ${String(sentence).replace(/[^ ]+(?: +[^ ]+)*/, '…')}`)
        .sort();
    assert.deepEqual(spaced(catalogue), spaced(en));
  });
}

test('the words of a function are found, without what it puts into them and between them', () => {
  const sentence = (all: readonly string[]) =>
    all.length > 1 ? `Of ${all.map((one) => `“${one}”`).join(', ')} ;` : 'none';
  assert.deepEqual(wordsOf(sentence), ['Of … ;', '“…”', 'none']);
});

test('no sentence is empty or has two spaces in a row', () => {
  const wrong = Object.entries(CATALOGUES).flatMap(([language, catalogue]) =>
    sentencesOf(catalogue)
      .filter(
        ([, sentence]) => sentence === '' || wordsOf(sentence).some((all) => /\s{2}/.test(all)),
      )
      .map(([path]) => language + path),
  );
  assert.deepEqual(wrong, []);
});

test('French signs do not part from their words at the end of a line', () => {
  const { fr } = CATALOGUES;
  assert.ok(fr);
  const parted = sentencesOf(fr).flatMap(([path, sentence]) =>
    wordsOf(sentence)
      .filter((words) => / [:;!?»]|« /u.test(words))
      .map((words) => `${path}: ${words}`),
  );
  assert.deepEqual(parted, []);
});
