const WORD = "[\\p{Lu}\\p{N}][\\p{L}\\p{N}.&!’'+-]*";
const NAME = `(${WORD}(?: (?:of|the|and|de|del|la|le|for|&|${WORD})){0,5})`;
const NAME_OR_DOMAIN = `(${NAME.slice(1, -1)}|[a-z0-9-]{2,40}\\.(?:com|org|net)\\b)`;
const ITS_OWN =
  'About|Contact|Advertise [Ww]ith|Advertise [Oo]n|Advertise [Ii]n|Welcome [Tt]o|Work [Aa]t|Work [Ff]or|Careers [Aa]t|Jobs [Aa]t|Write [Ff]or';
const ITS_OWN_OFFER =
  'Why|Join|Support|Subscribe [Tt]o|Sign [Ii]n [Tt]o|Sign [Uu]p [Tt]o|Log [Ii]n [Tt]o';
const ITS_OWN_OR_ANOTHER =
  'Search|Inside|Visit|More [Ff]rom|More [Oo]n|Follow|Get [Tt]he|Download [Tt]he|Sign [Uu]p [Ff]or';
const AFTER_NAME =
  '(?:- )?(?:Back to [Hh]ome|[Hh]ome ?[Pp]age|[Hh]ome|[Ll]ogo|[Nn]ewsletters?|[Aa]pps?|[Ss]tore|[Ss]hop|[Ss]taff|[Mm]asthead|[Aa]rchives?|on (?:Facebook|Twitter|Instagram|YouTube|LinkedIn)|RSS|[Pp]odcasts?|[Ee]vents|[Mm]erchandise|[Ss]ubscriptions?|[Ee]-[Ee]dition|[Tt]erms of [Uu]se)';

/**
 * Frames in which a page's menus, notices and foot name its own site, each with an example. Those `inProse` are looked
 * for in paragraphs, too.
 */
export const SITE_FRAMES: readonly {
  readonly id: string;
  readonly inProse?: true;
  readonly form: RegExp;
  readonly example: string;
}[] = [
  {
    id: 'about',
    form: new RegExp(`^(?:${ITS_OWN}) (?:[Tt]he )?${NAME}$`, 'u'),
    example: 'Advertise with Harbour Gazette',
  },
  {
    id: 'offer',
    form: new RegExp(`^(?:${ITS_OWN_OFFER}) (?:[Tt]he )?${NAME}$`, 'u'),
    example: 'Subscribe to Harbour Gazette',
  },
  {
    id: 'more',
    form: new RegExp(`^(?:${ITS_OWN_OR_ANOTHER}) (?:[Tt]he )?${NAME}$`, 'u'),
    example: 'More from Harbour Gazette',
  },
  {
    id: 'menu',
    form: new RegExp(`^(?:Back to )?(?:The )?${NAME} ${AFTER_NAME}$`, 'u'),
    example: 'Harbour Gazette Newsletters',
  },
  {
    id: 'posted',
    form: new RegExp(
      `^(?:[Ff]irst )?(?:[Pp]osted|[Pp]ublished|[Cc]opied) (?:on|by|in|at) (?:[Tt]he )?${NAME}(?:,? on .{4,30}|\\.)?$`,
      'u',
    ),
    example: 'Published by Harbour Gazette on June 4, 2021',
  },
  {
    id: 'publication',
    form: new RegExp(
      `\\b(?:[Aa] publication of|[Pp]art of|[Aa]ll rights reserved by) (?:[Tt]he )?${NAME}`,
      'u',
    ),
    example: 'A publication of Harbour Gazette',
  },
  {
    id: 'supported',
    inProse: true,
    form: new RegExp(
      `^(?:The )?${NAME} is (?:supported|funded) by its (?:audience|readers)\\b`,
      'u',
    ),
    example:
      'Harbour Gazette is supported by its readers. When you buy a map, we may earn something.',
  },
  {
    id: 'trust',
    form: new RegExp(
      `^(?:Why (?:you can |should I )trust|Who (?:[Pp]ays for|[Ff]unds|[Oo]wns)) (?:the )?${NAME}\\??$`,
      'u',
    ),
    example: 'Why you can trust Harbour Gazette',
  },
  {
    id: 'delivered',
    form: new RegExp(
      `^Get (?:the best of |the latest from )?(?:[Tt]he )?${NAME} (?:delivered|by e-?mail|in your inbox)\\b`,
      'u',
    ),
    example: 'Get Harbour Gazette delivered to your inbox',
  },
  {
    id: 'channel',
    form: new RegExp(
      `^(?:Subscribe [Tt]o|Follow|Like|Find|Join|Watch) (?:[Tt]he )?${NAME} on (?:YouTube|Facebook|Twitter|Instagram|LinkedIn|TikTok)\\b.{0,40}$`,
      'u',
    ),
    example: 'Follow Harbour Gazette on Facebook for more boats',
  },
  {
    id: 'permission',
    inProse: true,
    form: new RegExp(`\\b(?:permission|consent) (?:of|from) (?:the )?${NAME_OR_DOMAIN}`, 'u'),
    example: 'No part may be copied without permission of Harbour Gazette',
  },
  {
    id: 'company',
    form: new RegExp(`^(?:The )?${NAME}, an? (?:\\S+ ){1,3}[Cc]ompany`, 'u'),
    example: 'Harbour Gazette, a Quay Media company',
  },
];

/** Words beside which a name in a sentence is that of the page's own site, or of whoever its writers write for. */
export const SENTENCE_FRAMES: readonly {
  readonly id: string;
  readonly words: RegExp;
  /** Where the name stands. */
  readonly side: 'before' | 'after';
  readonly example: string;
}[] = [
  {
    id: 'house-rules',
    words: /(?:moderates|reserves the right to)\b/,
    side: 'before',
    example: 'Be kind. Harbour Gazette reserves the right to close a discussion.',
  },
  {
    id: 'affiliate',
    words:
      /(?:may |can )?(?:get|earn|receive)s? (?:an? )?(?:small )?(?:share|commission|percentage|portion|compensation)\b/,
    side: 'before',
    example: 'If you buy a map by this link, Harbour Gazette may get a share of the sale.',
  },
  {
    id: 'trademark',
    words: /is a (?:registered )?[Tt]rade ?mark\b/,
    side: 'before',
    example: '© 2021 Harbour Gazette is a registered trademark of Quay Inc.',
  },
  {
    id: 'keep-up',
    words: /^(?:(?:Keep|Stay) up to date|Keep in touch) with /,
    side: 'after',
    example: 'Keep up to date with Harbour Gazette',
  },
  {
    id: 'staff',
    words:
      /\b(?:writer|editor|reporter|correspondent|contributor|producer|columnist) (?:at|for|with) /i,
    side: 'after',
    example: 'Ann Lee is a science writer at Harbour Gazette and a swimmer',
  },
  {
    id: 'beat',
    words: /\bcovers \p{L}{2,20} (?:news )?for /u,
    side: 'after',
    example: 'Ann Lee covers harbour news for Harbour Gazette and swims',
  },
  {
    id: 'told',
    words: /\btold /,
    side: 'after',
    example: '“It rained,” the keeper told Harbour Gazette by e-mail.',
  },
];
