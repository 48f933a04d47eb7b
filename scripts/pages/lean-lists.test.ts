import assert from 'node:assert/strict';
import { test } from 'node:test';
import anyAscii from 'any-ascii';
import { characterEntities } from 'character-entities';
import { isPlainCharacter } from '../../src/normalize/plain-character.ts';
import { leanLists } from './lean-lists.ts';

const codeOf = (id: string): string => {
  const code = leanLists().load(id);
  assert.ok(code !== undefined, id);
  return code;
};

test('letters of the kept alphabets become the same plain letters as by the whole library', async () => {
  const code = codeOf('/a/node_modules/any-ascii/any-ascii.js');
  const { default: plain } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  for (const text of [
    'Łódź',
    'São Paulo',
    'Zürich',
    'Ørsted',
    'Москва',
    'Αθήνα',
    'Hội An',
    'a-b 1',
    'Saint John’s',
    'Val‑d’Or',
  ])
    assert.equal(plain(text), anyAscii(text));
});

test('names of characters are read as by the whole library, but for those that no text is restored to', async () => {
  const code = codeOf('/a/node_modules/decode-named-character-reference/index.dom.js');
  const lean = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  for (const [name, character] of Object.entries(characterEntities)) {
    const expected = isPlainCharacter(character) && character;
    assert.equal(lean.decodeNamedCharacterReference(name), expected, name);
  }
  assert.equal(lean.decodeNamedCharacterReference('eacute'), 'é');
  assert.equal(lean.decodeNamedCharacterReference('constructor'), false);
});

test('the modules that it stands in for are there', async () => {
  for (const name of [
    'any-ascii',
    'compromise',
    'cssomnom',
    'dom-serializer',
    'decode-named-character-reference',
    'postal-mime',
  ])
    assert.ok(import.meta.resolve(name).includes(`/node_modules/${name}/`), name);
  for (const id of [
    '/a/src/normalize/facts/listed-words.ts',
    '/a/node_modules/compromise/src/1-one/output/plugin.js',
    '/a/node_modules/compromise/src/1-one/change/api/index.js',
    '/a/node_modules/cssomnom/dist/parse.js',
    '/a/node_modules/dom-serializer/lib/esm/index.js',
    '/a/node_modules/decode-named-character-reference/index.dom.js',
    '/a/node_modules/postal-mime/dist/esm/html-entities.js',
  ])
    codeOf(id);
});

test('other modules are left alone', () => {
  for (const id of [
    '/a/src/normalize/facts/known-words.ts',
    '/a/node_modules/entities/dist/index.js',
  ])
    assert.equal(leanLists().load(id), undefined);
});
