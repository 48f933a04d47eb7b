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
