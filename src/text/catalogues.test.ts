import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { en } from './en.ts';
import { CATALOGUES } from './interface.ts';
import { markedParts } from './marked-parts.ts';
import { REASONS } from './reasons.ts';

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

/** The files of a language's folder. */
const filesOf = (language: string) =>
  globSync(`src/text/${language}/*.ts`)
    .filter((file) => !file.endsWith('.test.ts'))
    .map((file) => ({ name: basename(file), code: readFileSync(file, 'utf8') }));

test('every folder of a language is one of the interface, with the files of English and its reasons', () => {
  const folders = globSync('src/text/*/grammar.ts').map((file) =>
    basename(file.replace(/\/[^/]+$/, '')),
  );
  assert.deepEqual(folders.sort(), Object.keys(CATALOGUES).sort());
  const english = filesOf('en').map(({ name }) => name);
  for (const [language] of others) {
    assert.ok(REASONS[language], language);
    const own = new Set(filesOf(language).map(({ name }) => name));
    assert.deepEqual(
      [...english, 'reasons.ts'].filter((name) => !own.has(name)),
      [],
      language,
    );
  }
});

/** Names of files and of formats, which are the same everywhere. */
const SAME_EVERYWHERE = /^(?:[\w.-]+|npm run .*|.*<b>npm run \w+<\/b>.?)$/;

test('no sentence of another language is left in English', () => {
  const english = new Map(sentencesOf(en));
  const left = others.flatMap(([language, catalogue]) =>
    sentencesOf(catalogue).flatMap(([path, sentence]) => {
      const words = wordsOf(sentence).filter(
        (one) => /\p{L}{2}.* \p{L}{2}/u.test(one) && !SAME_EVERYWHERE.test(one),
      );
      const same = new Set(wordsOf(english.get(path)));
      return words.filter((one) => same.has(one)).map((one) => `${language}${path}: ${one}`);
    }),
  );
  assert.deepEqual(left, []);
});

/** The forms of each count in a file: the names in `{ one: '# event', other: '# events' }`. */
function countedForms(code: string): string[][] {
  const tree = ts.createSourceFile('sentence.ts', code, ts.ScriptTarget.Latest, true);
  const found: string[][] = [];
  const walk = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const names = node.properties.map((one) => one.name?.getText() ?? '');
      if (names.includes('other') && names.length > 1) found.push(names);
    }
    ts.forEachChild(node, walk);
  };
  walk(tree);
  return found;
}

test('a count has the forms that its language tells apart', () => {
  for (const language of Object.keys(CATALOGUES)) {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    // Zero and very many are said as others are, where nothing else is wanted.
    const needed = pluralCategories.filter((form) => /^(?:one|two|few)$/.test(form));
    const lacking = filesOf(language).flatMap(({ name, code }) =>
      countedForms(code)
        .filter((forms) => needed.some((form) => !forms.includes(form)))
        .map((forms) => `src/text/${language}/${name}: ${forms.join(', ')}`),
    );
    assert.deepEqual(lacking, [], needed.join(', '));
  }
});

test('Arabic has its own signs: no comma, semicolon or question mark of Latin script beside its letters', () => {
  const { ar } = CATALOGUES;
  assert.ok(ar);
  const wrong = sentencesOf(ar).flatMap(([path, sentence]) =>
    wordsOf(sentence)
      .filter((words) => /\p{Script=Arabic}\p{M}*[,;?"“”]/u.test(words))
      .map((words) => `${path}: ${words}`),
  );
  assert.deepEqual(wrong, []);
});
