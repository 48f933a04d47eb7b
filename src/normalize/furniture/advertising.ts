/** Whole lines that mark the place of an advertisement, folded by `foldLine`. */
export const AD_LABELS = new Set([
  ...['advertisement', 'advertisements', 'advertising', 'ad', 'sponsored', 'sponsored content'],
  ...[
    'advertisement advertisement',
    'skip ad',
    'skip advertisement',
    'paid post',
    'promoted content',
  ],
  ...['advertisement. scroll to continue reading', 'advertisement - scroll to continue'],
  ...['scroll to continue with content', 'scroll down to continue', 'report this ad'],
  ...['advertisement #', 'article content', 'story continues', 'article continues'],
  ...['this advertisement has not loaded yet, but your article continues below'],
  ...['we apologize, but this video has failed to load', 'this video has failed to load'],
  ...['try refreshing your browser, or tap here to see other videos from our team'],
  ...[
    'your browser does not support the video tag',
    'your browser does not support the audio element',
  ],
  ...[
    'please enable javascript',
    'please enable javascript to view the comments powered by disqus',
  ],
  // What rewording software makes of “advertisement”.
  ...['commercial', 'commercials', 'commercial break'],
  ...['publicité', 'annonce', 'anzeige', 'werbung', 'publicidad', 'anuncio', 'pubblicità'],
  ...['publicidade', 'anúncio', 'advertentie', 'reklame', 'annonse', 'reklam', 'reklama', 'mainos'],
  ...[
    'реклама',
    'διαφήμιση',
    'إعلان',
    'إعلانات',
    'اعلان',
    'اعلانات',
    'إعلان ممول',
    'محتوى برعاية',
    'विज्ञापन',
    '広告',
    '广告',
    '廣告',
    '광고',
  ],
]);

/** Whole lines that say, in a language of publication, that the article goes on after an advertisement. */
export const AD_CONTINUATIONS = new Set([
  ...['la suite après la publicité', 'la suite après cette publicité', 'suite après la publicité'],
  ...['la suite après cette annonce', "l'article continue après la publicité"],
  ...['continúa después de la publicidad', 'la nota continúa después de la publicidad'],
  ...['la noticia continúa después de la publicidad', 'sigue después de la publicidad'],
  ...['seguir leyendo', 'sigue leyendo', 'continuar leyendo'],
  ...['artikel wird nach der anzeige fortgesetzt', 'der artikel wird nach der anzeige fortgesetzt'],
  ...[
    'nach der anzeige geht es weiter',
    'weiter nach der anzeige',
    'lesen sie nach der anzeige weiter',
  ],
  ...['weiter nach der werbung', 'artikel wird unter der anzeige fortgesetzt'],
  ...['continua dopo la pubblicità', "l'articolo continua dopo la pubblicità"],
  ...['continua após a publicidade', 'continua depois da publicidade', 'continua após o anúncio'],
  ...['tekst gaat verder onder de advertentie', 'artikel gaat verder onder de advertentie'],
  ...['lees verder onder de advertentie', 'artikkelen fortsetter under annonsen'],
  ...['artiklen fortsætter efter annoncen', 'artikeln fortsätter efter annonsen'],
  ...['продолжение после рекламы', 'dalszy ciąg artykułu pod materiałem wideo'],
  ...['pokračování článku pod reklamou', 'haberin devamı reklamdan sonra'],
  ...['artikel dilanjutkan setelah iklan', 'scroll untuk lanjut membaca'],
  ...['يستمر المقال بعد الإعلان', 'تتمة المقال بعد الإعلان', 'تابع القراءة بعد الإعلان'],
  ...['التكملة بعد الإعلان', 'يتبع بعد الإعلان', 'مرر للأسفل لمتابعة القراءة'],
]);

const either = (...words: readonly string[]) => `(?:${words.join('|')})`;

/** The same in English, as written or as a machine renders the phrases above: "sequel after announcement". */
export const ENGLISH_AD_CONTINUATION = new RegExp(
  `^(?:(?:the|this) )?${either('sequel', 'suite', 'continued', 'continuation', 'continues?', 'rest', 'following', 'more')}` +
    `(?: (?:of|to) (?:the|this) (?:article|story|news))?(?: reading)?|^(?:(?:the|this) )?${either('article', 'story', 'text', 'news', 'content', 'post', 'note', 'report')} continues?` +
    '|^(?:keep|continue) reading|^(?:continue|read on|scroll)',
);
const AD_PLACE = new RegExp(
  `^ ${either('after', 'below', 'under', 'beneath', 'following')} ${either('the ', 'this ', 'these ', 'our ', '')}` +
    `${either('announcements?', 'advertisements?', 'advertising', 'adverts?', 'ads?', 'publicity', 'commercials?', 'commercial break', 'sponsor message', 'sponsors', 'promotion')}$`,
);

/** Whether a folded line says that the article goes on after an advertisement. */
export function isAdContinuation(folded: string): boolean {
  if (AD_CONTINUATIONS.has(folded)) return true;
  const opening = ENGLISH_AD_CONTINUATION.exec(folded);
  return opening !== null && AD_PLACE.test(folded.slice(opening[0].length));
}
