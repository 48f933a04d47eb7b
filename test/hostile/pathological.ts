/** A text built to make a careless reader of Markdown, or a careless regular expression, take ages. */
export interface PathologicalCase {
  readonly name: string;
  /** About `size` characters of it. */
  readonly make: (size: number) => string;
}

const repeat = (unit: string) => (size: number) =>
  unit.repeat(Math.max(1, Math.floor(size / unit.length)));

/** `open` nested as deeply as half of the size allows, and closed again. */
const nest = (open: string, inner: string, close: string) => (size: number) => {
  const depth = Math.max(1, Math.floor(size / (open.length + close.length)));
  return open.repeat(depth) + inner + close.repeat(depth);
};

const numbered = (line: (i: number) => string) => (size: number) => {
  const parts: string[] = [];
  let length = 0;
  for (let i = 1; length < size; i++) {
    const part = line(i);
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
};

/** Prose in which `unit` comes again and again, so that no rule takes the whole for furniture. */
const inProse = (unit: string) =>
  numbered((i) => `The council met on day ${i} and ${unit} was heard by all who came.\n`);

const makers: Readonly<Record<string, (size: number) => string>> = {
  // Markdown
  'opening brackets': repeat('['),
  'nested brackets': nest('[', 'a', ']'),
  'nested links': nest('[a](', 'b', ')'),
  'nested pictures': nest('![', 'a', '](b)'),
  'links without an end': repeat('[a](b'),
  'links in angle brackets without an end': repeat('[a](<b'),
  'links with titles without an end': repeat('[a](b "c '),
  'strong and emphasis run together': repeat('*a **a '),
  'emphasis of both kinds': repeat('*_'),
  'emphasis with other closers': repeat('a_*b'),
  'emphasis opened for ever': repeat('_a '),
  'emphasis closed for ever': repeat('a_ '),
  'emphasis nested': nest('*a **a ', 'b', ' b** b*'),
  'emphasis by threes': repeat('a***b'),
  'strikes opened for ever': repeat('~~a '),
  'backticks of growing length': numbered((i) => `e${'`'.repeat(i)}`),
  'fences one after another': repeat('```\n~~~\n'),
  'fences never closed': repeat('```a\n'),
  'quotations nested': repeat('>'),
  'quotations nested with spaces': repeat('> '),
  'quotations of growing depth': numbered((i) => `${'> '.repeat(i)}a\n`),
  'lists nested on one line': repeat('- '),
  'numbered lists nested on one line': repeat('1. '),
  'lists of growing depth': numbered((i) => `${'  '.repeat(i)}* a\n`),
  'quotations and lists by turns': repeat('> - '),
  'entities without an end': repeat('&#'),
  'entities of letters without an end': repeat('&a'),
  'entities with many digits': repeat('&#00000000000000000041;'),
  'entities of the longest name': repeat('&CounterClockwiseContourIntegral;'),
  'entities of entities': repeat('&amp;amp;'),
  'comments without an end': repeat('<!--'),
  'comments of dashes': (size) => `<!--${'-'.repeat(size)}`,
  'declarations without an end': repeat('<!A '),
  'instructions without an end': repeat('<?'),
  'character data without an end': repeat('<![CDATA['),
  'tags without an end': repeat('<a '),
  'attributes without an end': (size) => `<a${repeat(' b="')(size)}`,
  'autolinks without an end': repeat('<http://'),
  'mail addresses for ever': repeat('a@'),
  'mail addresses with dots': (size) => `a@${repeat('b.')(size)}`,
  'bare addresses': repeat('http://a.example/ '),
  'addresses of brackets': (size) => `http://a.example/${repeat('(')(size)}`,
  'reference definitions': numbered((i) => `[${i}]: /a\n`),
  'one reference used for ever': (size) =>
    `[a]: /${'b'.repeat(size / 4)}\n\n${repeat('[a] ')(size / 2)}`,
  'references of long labels': repeat(`[${'a'.repeat(998)}] `),
  'footnotes for ever': numbered((i) => `[^${i}]: a[^${i}]\n`),
  'headings underlined': repeat('a\n-\n'),
  'heading marks': repeat('#'),
  'headings closed for ever': (size) => `# a ${repeat('# ')(size)}`,
  'tables of one row': repeat('|a'),
  'tables of many dashes': (size) => `${repeat('|a')(size / 2)}\n${repeat('|-')(size / 2)}\n`,
  backslashes: repeat('\\'),
  'backslashes and brackets': repeat('\\['),
  'hard breaks': repeat('a  \n'),
  'thematic breaks': repeat('---\n'),
  'thematic breaks that are none': (size) => `${repeat('* ')(size)}a`,
  // Directives
  'directives without an end': repeat(':fix['),
  'directives nested': nest(':fix[', 'a', ']{was="b"}'),
  'attributes of directives without an end': repeat(':a{b="'),
  'container directives': repeat(':::note\n'),
  colons: repeat(':'),
  braces: nest('{', 'a', '}'),
  // What scrapers leave
  'advertising marks': repeat('[ad_1] '),
  'advertising marks joined': repeat('[ad_1]'),
  'advertising marks on lines': repeat('[ad_1]\n'),
  'advertising marks in prose': inProse('[ad_1]'),
  'source links': repeat('Source link '),
  'source links on lines': repeat('Source link\n'),
  'share prompts': repeat('Share this: Facebook Twitter '),
  'comment prompts': repeat('Leave a Reply\nCancel reply\n'),
  menus: repeat('Home\nNews\nSport\n'),
  breadcrumbs: repeat('Home > News > '),
  bylines: repeat('By Ann Other '),
  'bylines on lines': repeat('By Ann Other\n'),
  datelines: repeat('LONDON (AP) — '),
  dates: repeat('June 18, 2023 '),
  'dates on lines': repeat('Published: June 18, 2023 10:00 am\n'),
  'picture credits': repeat('Photograph: Ann Other/AP '),
  posts: repeat('— Ann (@ann) June 1, 2023\n'),
  'related links': repeat('READ MORE: A thing that happened\n'),
  // Long things
  'one very long word': (size) => 'a'.repeat(size),
  'one very long word in capitals': (size) => 'A'.repeat(size),
  'one very long number': (size) => '1'.repeat(size),
  'one very long sentence': repeat('and the council met '),
  'no sentence ends': repeat('The council, which met, '),
  'capitalised words': repeat('Council Meeting '),
  initials: repeat('A. B. '),
  spaces: (size) => `a${' '.repeat(size)}b`,
  tabs: (size) => `a${'\t'.repeat(size)}b`,
  'no-break spaces': (size) => `a${'\u00a0'.repeat(size)}b`,
  'line ends': (size) => `a${'\n'.repeat(size)}b`,
  'carriage returns': repeat('a\r'),
  'one letter a line': repeat('a\n'),
  hyphens: repeat('a-'),
  dashes: repeat('— '),
  points: repeat('.'),
  'points and spaces': repeat('. '),
  'question marks': repeat('?! '),
  commas: repeat('a, '),
  'double quotation marks': repeat('"'),
  'double quotation marks around words': repeat('"a" '),
  'quotation marks opened for ever': repeat('“a '),
  'quotation marks nested': nest('“‘', 'a', '’”'),
  apostrophes: repeat("'"),
  'apostrophes in words': repeat("a'b "),
  'zero-width spaces': repeat('a\u200b'),
  'zero-width joiners': repeat('\u200d'),
  'bidi overrides': repeat('\u202ea'),
  'tag characters': repeat('\u{e0041}'),
  'lone surrogates': repeat('\ud800'),
  'combining marks': (size) => `a${'\u0301'.repeat(size)}`,
  'emoji joined for ever': repeat('👩\u200d'),
  'bytes of Windows-1252': repeat('\u0093a\u0094'),
  mojibake: repeat('â€™'),
  'go to as a noun': repeat('his two-day go to to the city '),
  'spun prose': inProse('a go to to the Chinese language Division of late Might'),
  'quotation marks closed within words': repeat('abc”de '),
  'ligatures on one line': repeat('ﬁx '),
  'letters lost': repeat('caf\ufffd '),
  'headlines with the page’s name': numbered((i) => `Council met on day ${i} again | Quay\n`),
  'summaries that break off': numbered(
    (i) => `The council met on day ${i} and voted for the pier…\n`,
  ),
  'spun prose on one line': repeat('They took a go to to the city on Monday. '),
  'headlines that break off': numbered((i) => `The ferry of Lowfield is late ${i}…\n`),
  'claims of companies': numbered((i) => `© 2021 Quay ${i} Media\n`),
  'quotations in prose': inProse('“a very candid talk,” he said,'),
};

/** The known ways to make Markdown, and the normalizer's rules, slow. */
export const pathologicalCases: readonly PathologicalCase[] = Object.entries(makers).map(
  ([name, make]) => ({ name, make }),
);
