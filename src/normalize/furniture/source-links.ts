/** Whole lines, folded, that copying plug-ins put under an article. */
export const SOURCE_LINKS = new Set([
  ...[
    'source link',
    'source',
    'source links',
    'original source',
    'original source link',
    'link source',
  ],
  ...['read the original article', 'read the original article here', 'read original article here'],
  ...[
    'read the full article',
    'read full article',
    'read the full story',
    'click here to read more',
  ],
  ...[
    'read the full article here',
    'view original source',
    'view the original article',
    'source url',
  ],
  ...[
    'read more at the source',
    'lien source',
    'lien de la source',
    'enlace fuente',
    'enlace de origen',
  ],
  ...[
    'quelle',
    'quellenlink',
    'link fonte',
    'fonte',
    'bronlink',
    'sumber',
    'ссылка на источник',
    'источник',
  ],
]);

const FEED_OPENING = /^the post /i;
const FEED_VERBS = [' appeared first on ', ' first appeared on ', ' is from '];
const MAX_FEED_LINE = 400;
const MAX_NAME_LENGTH = 80;

const isName = (text: string) =>
  text.split(' ').length <= 6 &&
  text.split(' ').every((word) => /^(?:[\p{Lu}\p{N}]|of$|the$|and$|&$)/u.test(word)) &&
  !text.includes(',');

/**
 * The feed's line under a copied post, `The post … appeared first on …`, and whose copy it says the post is; undefined
 * for another line. “Is from” stands in sentences, too: a name alone follows it.
 */
export function readFeedLine(text: string): string | undefined {
  if (text.length > MAX_FEED_LINE || !FEED_OPENING.test(text)) return undefined;
  for (const verb of FEED_VERBS) {
    const at = text.lastIndexOf(verb);
    const name = text.slice(at + verb.length).replace(/\.$/, '');
    if (at === -1 || name.length > MAX_NAME_LENGTH) continue;
    if (verb !== ' is from ' || isName(name)) return name;
  }
  return undefined;
}
