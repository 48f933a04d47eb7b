import type { Rule, RuleBook } from '../article/rule-book.ts';
import type { Edit, Witness } from '../schemas/edit.ts';
import type { EditKind, Grade } from '../schemas/edit-kinds.ts';
import type { Habit } from '../schemas/habit.ts';

const certainly = (kind: EditKind, reason: string): Rule => ({ kind, reason, grade: 'certain' });
const supported = (kind: EditKind, reason: string): Rule => ({ kind, reason, grade: 'supported' });
const likely = (kind: EditKind, reason: string): Rule => ({ kind, reason, grade: 'likely' });

/** Every rule of the normalizer but the habits, which bring their own. */
export const coreRules = {
  'decode-bom': certainly('decode', 'A byte-order mark is not part of the text.'),
  'decode-line-ends': certainly('decode', 'Line ends are written one way.'),
  'decode-control': certainly('decode', 'A control character has no place in prose.'),
  'decode-windows-1252': certainly(
    'decode',
    'The character is a Windows-1252 byte that was taken for Unicode.',
  ),
  'decode-bidi': certainly('decode', 'An invisible direction mark can make text read falsely.'),
  'decode-invisible': certainly('decode', 'An invisible character splits or hides words.'),
  'decode-tags': certainly('decode', 'Invisible tag characters can smuggle hidden text.'),
  'decode-accents': certainly('decode', 'An accent stood apart from its letter.'),
  'decode-forms': certainly(
    'decode',
    'Letters of print or of another width are written as plain ones.',
  ),
  'decode-surrogate': certainly('decode', 'Half a character stands without its other half.'),
  'decode-bytes': likely(
    'decode',
    'The file has a byte here that is not UTF-8; Windows-1252 reads it so.',
  ),
  'decode-entities': certainly('decode', 'A character reference was left unread.'),
  'decode-mojibake': certainly('decode', 'UTF-8 was taken for Windows-1252 on the way.'),
  'strip-page-furniture': certainly(
    'strip',
    'The page’s own markup says that it is no part of the article.',
  ),
  'strip-page-surroundings': likely(
    'strip',
    'It stands outside of what reads as the article of the page.',
  ),
  'strip-surroundings': likely('strip', 'It stands outside the article, among the page’s menus.'),
  'strip-widgets': certainly('strip', 'A part of the page’s machinery.'),
  'strip-ad-markers': certainly('strip', 'A place-holder of the advertising plug-in.'),
  'strip-shortcodes': certainly('strip', 'A shortcode of the publishing system.'),
  'strip-ad-continuation': certainly(
    'strip',
    'Says that the article goes on after an advertisement.',
  ),
  'strip-source-link': certainly('strip', 'The link text that a copying plug-in leaves behind.'),
  'strip-breadcrumbs': certainly('strip', 'The path of menus above the article.'),
  'strip-menus': certainly('strip', 'A word of the page’s menus.'),
  'strip-account-byline': certainly('strip', 'Names the account that put the copy on its site.'),
  'strip-post-meta': certainly('strip', 'Category, date and comment count of the page.'),
  'strip-comment-prompts': certainly('strip', 'The page’s comment form.'),
  'strip-duplicate-title': certainly('strip', 'The headline again.'),
  'strip-repetition': certainly('strip', 'The same words stand in the report already.'),
  'strip-title-tail': certainly(
    'strip',
    'What the page puts beside its headline: its path, its name.',
  ),
  'strip-page-head': likely('strip', 'A line of the page above the headline.'),
  'strip-share-prompts': certainly('strip', 'Asks the reader to share, follow or subscribe.'),
  'strip-consent': certainly('strip', 'A notice about cookies or privacy.'),
  'strip-related-links': certainly('strip', 'Leads to another article.'),
  'strip-teasers': likely('strip', 'Below the article, it leads to other articles.'),
  'strip-related-headlines': likely(
    'strip',
    'The headline of another article: it does not speak of the text that follows it.',
  ),
  'strip-bare-links': certainly('strip', 'An address in place of an embedded element.'),
  'strip-hosting-ads': certainly('strip', 'An advertisement or imprint of the site’s host.'),
  'strip-tweet-tails': certainly('strip', 'The address of a picture, left by an embedded post.'),
  'restore-person-name': supported(
    'name',
    'A damaged form of a name that the file itself gives rightly.',
  ),
  'restore-publisher-name': supported('name', 'A damaged form of a publisher’s or agency’s name.'),
  'fixed-expression': likely(
    'habit',
    'With the restored word it is a fixed expression of news English; as scraped it is none.',
  ),
  'telling-word': likely(
    'habit',
    'News English hardly ever uses the scraped word here; rewording software puts it for the restored one.',
  ),
  'likely-word': likely(
    'habit',
    'In a sentence with other signs of rewording software, the scraped word stands for the restored one.',
  ),
  'fixed-substitute': likely(
    'habit',
    'The text has this word wherever a common one would stand: it is the software’s word for it.',
  ),
  'likelier-word': likely(
    'habit',
    'The restored word is likelier here in a model of American English (CMU Sphinx).',
  ),
  'restore-quote': supported('quote', 'Another report has the same passage with this word.'),
  'restore-passage': supported(
    'habit',
    'Another report has the same sentence with this word, for which rewording software puts the scraped one.',
  ),
  'editor-correction': {
    kind: 'correction',
    reason: 'How the editor reads the passage.',
    grade: 'editor',
  },
  'editor-cut': { kind: 'correction', reason: 'No part of the report.', grade: 'editor' },
  'editor-join': { kind: 'correction', reason: 'The lines are one paragraph.', grade: 'editor' },
  'editor-split': { kind: 'correction', reason: 'A new paragraph begins.', grade: 'editor' },
  'tidy-glued-quotation': likely('typography', 'A space was lost beside a quotation mark.'),
  'tidy-glued-sentence': likely('typography', 'A space was lost between two sentences.'),
  'tidy-glued-word': certainly('typography', 'A space was lost between two words.'),
  'tidy-capital': likely(
    'typography',
    'The sentence goes on after the quotation; the capital is the translating machine’s.',
  ),
  'tidy-spaces': certainly('typography', 'Spaces that have no place there.'),
  'tidy-doubled-stop': certainly('typography', 'The sentence is closed twice.'),
  'tidy-quotation-marks': certainly('typography', 'A quotation mark of the wrong shape.'),
} as const satisfies Record<string, Rule>;

export type CoreRule = keyof typeof coreRules;

/** Every rule by its id: what an article file leaves out because the rule says it. */
export const ruleBook: RuleBook = new Map<string, Rule>(Object.entries(coreRules));

/** The core rules and the habits, each of which is a rule of its own. */
export function ruleBookWith(habits: readonly Habit[]): RuleBook {
  const rules = habits.map(({ id, reason, strength }): [string, Rule] => [
    id,
    strength === 'certain' ? certainly('habit', reason) : likely('habit', reason),
  ]);
  return new Map([...rules, ...ruleBook]);
}

/** What an edit may say beyond its rule. */
export interface EditDetail {
  readonly reason?: string;
  readonly grade?: Grade;
  readonly witness?: Witness;
}

/** An edit by a core rule, with the rule's kind, reason and grade where `detail` does not give others. */
export function editBy(
  rule: CoreRule,
  span: { readonly start: number; readonly end: number },
  text: string,
  detail: EditDetail = {},
): Edit {
  return { start: span.start, end: span.end, text, rule, ...coreRules[rule], ...detail };
}
