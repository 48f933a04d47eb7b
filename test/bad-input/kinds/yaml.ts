import { edit, type Kinds, put } from './kind.ts';

const EVENT = 'events/bridge-opens.yaml';
const TOPIC = 'topics/ferry.yaml';
const person = (name: string) => `name: ${name}\nshortName: A\nsortName: A\nrole: Clerk\n`;

/** Files that are not the YAML that they should be. */
export const yaml: Kinds = {
  'an empty file': put(TOPIC, '', /topics\/ferry\.yaml:1 /),
  'comments alone': put(TOPIC, '# nothing\n', /topics\/ferry\.yaml:1 /),
  'one word': put(TOPIC, 'ferry\n', /topics\/ferry\.yaml:1 .*group of fields/),
  'a list': put(TOPIC, '- name: The ferry\n', /topics\/ferry\.yaml:1 .*group of fields/),
  'two documents': put(TOPIC, 'name: a\nwords: [a]\n---\nname: b\n', /topics\/ferry\.yaml:\d /),
  'a tab for indenting': put(TOPIC, 'name: a\nwords:\n\t- a\n', /topics\/ferry\.yaml:3 .*tab/i),
  'a bracket left open': put(TOPIC, 'name: a\nwords: [a\n', /topics\/ferry\.yaml:\d .*/),
  'a quotation mark left open': put(
    TOPIC,
    'name: "a\nwords: [a]\n',
    /topics\/ferry\.yaml:\d .*not closed/,
  ),
  'a colon in a text': put(
    TOPIC,
    'name: The ferry: the end\nwords: [a]\n',
    /topics\/ferry\.yaml:1 .*quotation marks/,
  ),
  'a field that stands twice': put(
    TOPIC,
    'name: a\nwords: [a]\nname: b\n',
    /topics\/ferry\.yaml:3 .*twice/,
  ),
  'a reference': put(TOPIC, 'name: &a ferry\nwords: [*a]\n', /topics\/ferry\.yaml:2 .*References/),
  'a reference to nothing': put(TOPIC, 'name: a\nwords: [*gone]\n', /topics\/ferry\.yaml:2 /),
  'a merge': put(TOPIC, 'x: &x {name: a}\n<<: *x\nwords: [a]\n', /topics\/ferry\.yaml:\d /),
  'a bomb': put(
    TOPIC,
    `a: &a [1]\n${[...'bcdefghij'].map((c, i) => `${c}: &${c} [${`*${'abcdefghij'[i]},`.repeat(9)}1]\n`).join('')}`,
    /topics\/ferry\.yaml:2 .*References/,
  ),
  'brackets ten thousand deep': put(
    TOPIC,
    `name: ${'['.repeat(10_000)}\n`,
    /topics\/ferry\.yaml:1 /,
  ),
  'groups five thousand deep': put(
    TOPIC,
    `name: ${'{a: '.repeat(5_000)}\n`,
    /topics\/ferry\.yaml:1 /,
  ),
  'closed brackets ten thousand deep': put(
    TOPIC,
    `name: ${'['.repeat(10_000)}${']'.repeat(10_000)}\nwords: [a]\n`,
    /topics\/ferry\.yaml:1 /,
  ),
  'a tag of JavaScript': put(
    TOPIC,
    'name: !!js/function "a"\nwords: [a]\n',
    /topics\/ferry\.yaml:1 /,
  ),
  'a tag for bytes': put(TOPIC, 'name: !!binary aGVsbG8=\nwords: [a]\n', /topics\/ferry\.yaml:1 /),
  'a tag of one’s own': put(TOPIC, 'name: !secret a\nwords: [a]\n', /topics\/ferry\.yaml:1 /),
  'a set': put(TOPIC, 'name: a\nwords: !!set {a, b}\n', /topics\/ferry\.yaml:2 /),
  'a field called __proto__': put(
    TOPIC,
    '__proto__: {name: a}\nwords: [a]\n',
    /topics\/ferry\.yaml:1 .*__proto__/,
  ),
  'a field called constructor': edit(
    EVENT,
    'kind: ceremony',
    'kind: ceremony\nconstructor: a',
    /bridge-opens\.yaml:7 .*constructor/,
  ),
  'a field called toString': edit(
    EVENT,
    'kind: ceremony',
    'kind: ceremony\ntoString: a',
    /bridge-opens\.yaml:7 .*toString/,
  ),
  'a list for a key': put(TOPIC, '? [a, b]\n: c\nname: a\nwords: [a]\n', /topics\/ferry\.yaml:1 /),
  'a number for a key': put(TOPIC, '1: c\nname: a\nwords: [a]\n', /topics\/ferry\.yaml:1 .*“1”/),
  'an empty key': put(TOPIC, '"": c\nname: a\nwords: [a]\n', /topics\/ferry\.yaml:1 /),
  'a number for a title': edit(
    EVENT,
    'title: The bridge opens',
    'title: 1984',
    /bridge-opens\.yaml:1 .*quotation marks/,
  ),
  'yes for a title': edit(
    EVENT,
    'title: The bridge opens',
    'title: true',
    /bridge-opens\.yaml:1 .*quotation marks/,
  ),
  'null for a title': edit(
    EVENT,
    'title: The bridge opens',
    'title: null',
    /bridge-opens\.yaml:1 .*empty/,
  ),
  'a list for a title': edit(
    EVENT,
    'title: The bridge opens',
    'title: [a]',
    /bridge-opens\.yaml:1 .*a text/,
  ),
  'a group for a title': edit(
    EVENT,
    'title: The bridge opens',
    'title: {a: b}',
    /bridge-opens\.yaml:1 .*a text/,
  ),
  'infinity for a weight': edit(
    'questions/height-of-the-towers.yaml',
    'people:',
    'weight: .inf\npeople:',
    /height-of-the-towers\.yaml:14 .*weight/,
  ),
  'a weight of nine': edit(
    'questions/height-of-the-towers.yaml',
    'people:',
    'weight: 9\npeople:',
    /height-of-the-towers\.yaml:14 .*at most 5/,
  ),
  'a weight of one and a half': edit(
    'questions/height-of-the-towers.yaml',
    'people:',
    'weight: 1.5\npeople:',
    /height-of-the-towers\.yaml:14 .*whole number/,
  ),
  'a text for a list': edit(
    EVENT,
    'people: [marta-lindqvist]',
    'people: marta-lindqvist',
    /bridge-opens\.yaml:8 .*a list/,
  ),
  'an empty list of evidence': put(
    'agreements/opened-on-sunday.yaml',
    'statement: The bridge was opened.\nevidence: []\n',
    /opened-on-sunday\.yaml:2 .*at least 2/,
  ),
  'a title of a megabyte': edit(
    EVENT,
    'The bridge opens',
    'a '.repeat(500_000),
    /bridge-opens\.yaml:1 .*long/,
  ),
  'a file of eight megabytes': put(
    TOPIC,
    `name: a\nwords: [a]\n#${'a'.repeat(8_000_000)}\n`,
    /topics\/ferry\.yaml .*MiB/,
  ),
  'ten thousand words of a topic': put(
    TOPIC,
    `name: a\nwords:\n${'  - ferry\n'.repeat(10_000)}`,
    /topics\/ferry\.yaml:\d+ .*words/,
  ),
  'markup in a name': put('people/tomas-harrow.yaml', person('Tomas </script><img src=x>')),
  'a directive in a name': put('people/tomas-harrow.yaml', person("'Tomas :fix[a]{was=b}'")),
  'a name of 300 letters': put(
    'people/tomas-harrow.yaml',
    person('Tomas '.repeat(50)),
    /tomas-harrow\.yaml:1 .*long/,
  ),
};
