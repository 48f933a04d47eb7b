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

/**
 * The feed's line under a copied post, `The post … appeared first on …`, and whose copy it says the post is; undefined
 * for another line. “Is from” stands in sentences, too: a name alone follows it.
 */
export function readFeedLine(text: string): string | undefined {
  if (text.length > MAX_FEED_LINE) return undefined;
  const { first, from } = FEED_LINE.exec(text)?.groups ?? {};
  return first ?? (from !== undefined && A_NAME.test(from) ? from : undefined);
}

const MAX_FEED_LINE = 400;
const FEED_LINE =
  /^the post .{1,250} (?:(?:appeared first|first appeared) on (?<first>.{1,80}?)|is from (?<from>.{1,80}?))\.?$/i;
const A_NAME = /^(?:[\p{Lu}\p{N}]\S*(?: |$)|of |the |and |& ){1,6}$/u;
