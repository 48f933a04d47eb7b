import { type Kinds, put } from './kind.ts';

const aliases = (pairs: readonly (readonly [string, string])[], told: RegExp) =>
  put('aliases.yaml', pairs.map(([from, to]) => `- from: ${from}\n  to: ${to}\n`).join(''), told);

/** Aliases and recorded addresses that lead wrong. */
export const addresses: Kinds = {
  'aliases that are no list': put('aliases.yaml', 'from: /a/\nto: /b/\n', /aliases\.yaml:1 .*list/),
  'an empty list of aliases': put('aliases.yaml', '[]\n'),
  'a file of aliases with nothing in it': put('aliases.yaml', ''),
  'an alias without a slash': aliases([['articles/a', '/b/']], /aliases\.yaml:1 .*address/),
  'an alias with a query': aliases([['/a/?x=1', '/timeline/']], /aliases\.yaml:1 .*address/),
  'an alias to another site': aliases(
    [['/a/', 'https://evil.example/']],
    /aliases\.yaml:2 .*address/,
  ),
  'an alias to another site without a scheme': aliases(
    [['/a/', '//evil.example/']],
    /aliases\.yaml:2 .*address/,
  ),
  'an alias to a script': aliases([['/a/', 'javascript:alert(1)']], /aliases\.yaml:2 .*address/),
  'an alias that leads to itself': aliases([['/a/', '/a/']], /aliases\.yaml:1 .*itself/),
  'an alias with an id that leads to itself': aliases(
    [['/timeline/#a', '/timeline/#a']],
    /aliases\.yaml:1 .*itself/,
  ),
  'an alias that leads below itself': aliases([['/a/', '/a/b/']], /aliases\.yaml:1 .*below itself/),
  'aliases in a ring': aliases(
    [
      ['/a/', '/b/'],
      ['/b/', '/a/'],
    ],
    /aliases\.yaml:1 .*circle/,
  ),
  'three aliases in a ring, by way of pages below': aliases(
    [
      ['/a/', '/b/x/'],
      ['/b/', '/c/'],
      ['/c/', '/a/'],
    ],
    /aliases\.yaml:\d .*(?:circle|without end)/,
  ),
  'an alias that climbs': aliases([['/a/../b/', '/timeline/']], /aliases\.yaml:1 .*\.\./),
  'an alias to what climbs': aliases([['/a/', '/b/../../etc/']], /aliases\.yaml:2 .*\.\./),
  'an alias with an encoded climb': aliases([['/a/%2e%2e/b/', '/timeline/']], /aliases\.yaml:1 .*/),
  'an alias with a dot': aliases([['/a/./b/', '/timeline/']], /aliases\.yaml:1 .*/),
  'an alias with markup': aliases([["'/<script>/'", '/timeline/']], /aliases\.yaml:1 .*address/),
  'an alias with quotation marks': aliases(
    [["'/a\"b/'", '/timeline/']],
    /aliases\.yaml:1 .*address/,
  ),
  'an alias with a backslash': aliases([["'/a\\b/'", '/timeline/']], /aliases\.yaml:1 .*address/),
  'one address with two aliases': aliases(
    [
      ['/a/', '/timeline/'],
      ['/a/', '/people/'],
    ],
    /aliases\.yaml:3 .*twice/,
  ),
  'an alias that leads nowhere': aliases([['/a/', '/nowhere/']], /aliases\.yaml:2 .*nowhere/),
  'an alias to an id that is not there': aliases(
    [['/a/', '/articles/bridge-opens/#p99']],
    /aliases\.yaml:2 .*p99/,
  ),
  'an alias on a page that is built': aliases(
    [['/timeline/', '/people/']],
    /aliases\.yaml:1 .*\/timeline\//,
  ),
  'an alias on a report that is there': aliases(
    [['/articles/bridge-opens/', '/articles/end-of-the-ferries/']],
    /aliases\.yaml:1 .*bridge-opens/,
  ),
  'an alias on a paragraph that is there': aliases(
    [['/articles/bridge-opens/#p2', '/articles/bridge-opens/#p3']],
    /aliases\.yaml:1 .*p2/,
  ),
  'an alias of the front page': aliases([['/', '/timeline/']], /aliases\.yaml:1 .*/),
  'an alias of 5,000 letters': aliases(
    [[`/${'a'.repeat(5000)}/`, '/timeline/']],
    /aliases\.yaml:1 .*long/,
  ),
  'an alias for constructor': put('aliases.yaml', '- from: /constructor/\n  to: /timeline/\n'),
  'permalinks in Latin-1': put(
    'permalinks.txt',
    Buffer.from('/ä/\n', 'latin1'),
    /permalinks\.txt:1 .*UTF-8/,
  ),
  'permalinks in another shape': put('permalinks.txt', 'http://x.example/\n', /permalinks\.txt:1 /),
  'a paragraph that says something else than it did': put(
    'permalinks.txt',
    '/\n/articles/bridge-opens/#p4 00000000 Another text\n',
    /permalinks\.txt:2 .*“Another text” and would say “HALVER BAY.*--accept \/articles\/bridge-opens\/#p4/,
  ),
  'an event that says something else than it did': put(
    'permalinks.txt',
    '/timeline/#last-ferry 00000000.00000000 The first ferry\n',
    /permalinks\.txt:1 .*“The first ferry” and would say “The last ferry sails”/,
  ),
  'an address without a digest': put('permalinks.txt', '/articles/bridge-opens/#p4\n'),
};
