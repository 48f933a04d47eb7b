/**
 * Texts that run a script where they reach a page as markup. All call `alert`, `confirm`, `prompt` or `print`;
 * `N` stands for a number by which the one that ran is known.
 */
interface Kind {
  readonly kind: string;
  readonly vectors: readonly string[];
}

/** Elements whose event comes without a reader's doing, and those that need one. */
const HANDLERS: readonly (readonly [element: string, handler: string])[] = [
  ['img src=x', 'onerror'],
  ['img src=', 'onerror'],
  ['image src=x', 'onerror'],
  ['svg', 'onload'],
  ['body', 'onload'],
  ['body', 'onpageshow'],
  ['input autofocus', 'onfocus'],
  ['textarea autofocus', 'onfocus'],
  ['select autofocus', 'onfocus'],
  ['button autofocus', 'onfocus'],
  ['a id=x tabindex=1 autofocus', 'onfocus'],
  ['details open', 'ontoggle'],
  ['video src=x', 'onerror'],
  ['video><source src=x', 'onerror'],
  ['audio src=x', 'onerror'],
  ['audio><source src=x', 'onerror'],
  ['iframe', 'onload'],
  ['iframe src=about:blank', 'onload'],
  ['object data=x', 'onerror'],
  ['embed src=x', 'onload'],
  ['script src=x', 'onerror'],
  ['link rel=stylesheet href=x', 'onerror'],
  ['style', 'onload'],
  ['marquee', 'onstart'],
  ['marquee loop=1 width=0', 'onfinish'],
  ['input type=image src=x', 'onerror'],
  ['svg><animate attributeName=x dur=1ms', 'onbegin'],
  ['svg><set attributeName=x dur=1ms', 'onbegin'],
  ['svg><image href=x', 'onerror'],
  ['math><mtext tabindex=1 autofocus', 'onfocus'],
  ['div contenteditable autofocus', 'onfocus'],
  ['form', 'onsubmit'],
  ['p style="animation:x 1s"', 'onanimationstart'],
  ['div', 'onmouseover'],
  ['div', 'onpointerenter'],
  ['div', 'onclick'],
];

/** Spellings of one handler that browsers read alike. */
const SPELLINGS: readonly ((element: string, handler: string) => string)[] = [
  (element, handler) => `<${element} ${handler}=alert(N)>`,
  (element, handler) => `<${element} ${handler}="confirm(N)">`,
  (element, handler) => `<${element.toUpperCase()} ${handler.toUpperCase()}='prompt(N)'>`,
  (element, handler) => `<${element}\t${handler}\t=\talert\`N\`>`,
  (element, handler) => `<${element.replaceAll(' ', '/')}/${handler}=print(N)//`,
  (element, handler) => `<${element} ${handler}=&#97;lert(N)>`,
];

const ADDRESSES = [
  'javascript:alert(N)',
  'JaVaScRiPt:alert(N)',
  ' javascript:alert(N)',
  'java&#115;cript:alert(N)',
  'java&Tab;script:alert(N)',
  'java&NewLine;script:alert(N)',
  'javascript&colon;alert(N)',
  '&#1;javascript:alert(N)',
  'data:text/html,<script>parent.alert(N)</script>',
  'data:text/html;base64,PHNjcmlwdD5wYXJlbnQuYWxlcnQoTik8L3NjcmlwdD4=',
  'vbscript:alert(N)',
];

const CARRIERS: readonly ((address: string) => string)[] = [
  (address) => `<a href="${address}">a</a>`,
  (address) => `<iframe src="${address}"></iframe>`,
  (address) => `<form action="${address}"><button>a</button></form>`,
  (address) => `<object data="${address}"></object>`,
  (address) => `<embed src="${address}">`,
  (address) => `<svg><a xlink:href="${address}"><text>a</text></a></svg>`,
  (address) => `<meta http-equiv=refresh content="0;url=${address}">`,
];

const MARKDOWN_CARRIERS: readonly ((address: string) => string)[] = [
  (address) => `[a](${address})`,
  (address) => `[a](<${address}>)`,
  (address) => `![a](${address})`,
  (address) => `<${address}>`,
];

/** Ways out of where a text may stand: an attribute, an element of raw text, a comment, a script, a style. */
const BREAKOUTS = [
  '"',
  "'",
  '">',
  "'>",
  '`>',
  '</title>',
  '</textarea>',
  '</style>',
  '</script>',
  '</noscript>',
  '</template>',
  '</option></select>',
  '</p></div></main>',
  '-->',
  '--!>',
  ']]>',
  '*/',
  '\\">',
  "\\'>",
  '&quot;>',
  '&lt;/title&gt;',
  '}',
  '});',
  '{/* */}',
  '\u2028',
];

const SCRIPTS = [
  '<script>alert(N)</script>',
  '<SCRIPT>alert(N)</SCRIPT >',
  '<script >alert(N)</script\t>',
  '<script/x>alert(N)</script>',
  '<script type=module>alert(N)</script>',
  '<script type="text/javascript">confirm(N)</script>',
  '<script src="data:text/javascript,alert(N)"></script>',
  '<script>alert(N)//',
  '<scr<script>ipt>alert(N)</script>',
  '<<script>alert(N)//<</script>',
  '<svg><script>alert(N)</script></svg>',
  '<svg><script href="data:text/javascript,alert(N)"/></svg>',
  '<svg><script>&#97;lert(N)</script></svg>',
  '<math><script>alert(N)</script></math>',
  '<iframe srcdoc="<script>parent.alert(N)</script>"></iframe>',
  '<iframe srcdoc="&lt;script&gt;parent.alert(N)&lt;/script&gt;"></iframe>',
  '<template><script>alert(N)</script></template>',
  '<base href="data:text/javascript,alert(N)//"><script src="x"></script>',
  '\ufeff<script>alert(N)</script>',
  '<scr\u0000ipt>alert(N)</script>',
  '＜script＞alert(N)＜/script＞',
  '\\u003cscript\\u003ealert(N)\\u003c/script\\u003e',
  '&lt;script&gt;alert(N)&lt;/script&gt;',
  '&amp;lt;script&amp;gt;alert(N)',
  '&#60;script&#62;alert(N)&#60;/script&#62;',
  '%3Cscript%3Ealert(N)%3C/script%3E',
  'Â<script>alert(N)</script>',
];

/** Markup that a parser mends into something else than a filter saw. */
const MUTATIONS = [
  '<noscript><p title="</noscript><img src=x onerror=alert(N)>">',
  '<style><style title="</style><img src=x onerror=alert(N)>">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=alert(N)&gt;">',
  '<svg><style><img src=x onerror=alert(N)></style></svg>',
  '<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=alert(N)>',
  '<table><td><img src=x onerror=alert(N)>',
  '<select><option><img src=x onerror=alert(N)></select>',
  '<textarea><img title="</textarea><img src=x onerror=alert(N)>">',
  '<xmp><p title="</xmp><img src=x onerror=alert(N)>">',
  '<title><p title="</title><img src=x onerror=alert(N)>">',
  '<!-- --!><img src=x onerror=alert(N)> -->',
  '<!--><img src=x onerror=alert(N)>-->',
  '<?xml ?><img src=x onerror=alert(N)>',
  '<![CDATA[<img src=x onerror=alert(N)>]]>',
  '<!DOCTYPE a [<!ENTITY b "<script>alert(N)</script>">]>&b;',
  '<a href="x" title="a\n\n<img src=x onerror=alert(N)>">',
];

/** What Markdown, directives and templates could make markup of. */
const TEMPLATES = [
  ':fix[a]{was="<img src=x onerror=alert(N)>" rule="visit-noun"}',
  ':fix[<img src=x onerror=alert(N)>]{was="a" rule="visit-noun" onclick="alert(N)"}',
  ':anchor{#p1 onmouseover="alert(N)" style="animation:x"}',
  '::cut{#p1 was="\\"><script>alert(N)</script>" rule="strip-ad-markers"}',
  ':::note{onclick="alert(N)"}',
  '::script[alert(N)]',
  ':script[alert(N)]{src="data:text/javascript,alert(N)"}',
  '[a]: javascript:alert(N)',
  '[a][b]<b onclick=alert(N)>',
  '![a](x "onerror=alert(N)")',
  '![a"onerror="alert(N)](x)',
  '```html<script>alert(N)</script>```',
  '    <script>alert(N)</script>',
  '---js\nalert(N)\n---',
  '{{constructor.constructor("alert(N)")()}}',
  '{{7*7}}<img src=x onerror=alert(N)>',
  '\u0024{alert(N)}',
  '<%= alert(N) %>',
  '{alert(N)}',
  '#{alert(N)}',
  '@{alert(N)}',
  '<Fragment set:html="<img src=x onerror=alert(N)>" />',
  '{"@context":"https://schema.org","name":"</script><script>alert(N)</script>"}',
  '<x-y is="z" onclick=alert(N)>',
  '<copy-link><a href="javascript:alert(N)">a</a></copy-link>',
  '<style>@import "data:text/css,*{background:url(javascript:alert(N))}";</style>',
  '<div style="background:url(javascript:alert(N))">',
  '<link rel=stylesheet href="data:text/css,p{animation:x}">',
];

const product = <A, B>(left: readonly A[], right: readonly B[], join: (a: A, b: B) => string) =>
  left.flatMap((a) => right.map((b) => join(a, b)));

const kinds: readonly Kind[] = [
  {
    kind: 'event handler',
    vectors: product(HANDLERS, SPELLINGS, ([element, handler], spell) => spell(element, handler)),
  },
  { kind: 'address', vectors: product(CARRIERS, ADDRESSES, (carry, address) => carry(address)) },
  {
    kind: 'address in Markdown',
    vectors: product(MARKDOWN_CARRIERS, ADDRESSES, (carry, address) => carry(address)),
  },
  {
    kind: 'way out',
    vectors: product(
      BREAKOUTS,
      ['<img src=x onerror=alert(N)>', '<script>alert(N)</script>', ' onmouseover=alert(N) '],
      (way, payload) => way + payload,
    ),
  },
  { kind: 'script', vectors: SCRIPTS },
  { kind: 'mutation', vectors: MUTATIONS },
  { kind: 'template', vectors: TEMPLATES },
];

/** One hostile text; its calls pass `number`. */
export interface Vector {
  readonly number: number;
  readonly kind: string;
  readonly text: string;
}

const FIRST_NUMBER = 10_001;

/** All of them, each with a number of its own. */
export const vectors: readonly Vector[] = kinds
  .flatMap(({ kind, vectors: texts }) => texts.map((text) => ({ kind, text })))
  .map(({ kind, text }, i) => {
    const number = FIRST_NUMBER + i;
    return {
      number,
      kind,
      text: text.replaceAll('N)', `${number})`).replaceAll('`N`', `\`${number}\``),
    };
  });
