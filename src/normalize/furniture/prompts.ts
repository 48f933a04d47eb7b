/** Whole lines that belong to a comment form, folded by `foldLine`. */
export const COMMENT_PROMPTS = new Set([
  ...['leave a comment', 'leave a reply', 'leave comment', 'post a comment', 'add a comment'],
  ...[
    'post comment',
    'write a comment',
    'add comment',
    'view comments',
    'show comments',
    'comments',
  ],
  ...['leave a comment cancel reply', 'leave a reply cancel reply', 'cancel reply', 'comment'],
  ...['# comment', '# comments', 'no comment', 'no comments', 'no comments yet', 'comments (#)'],
  ...['be the first to comment', 'be the first to leave a comment', 'comments are closed'],
  ...[
    'recent comments',
    'latest comments',
    'top comments',
    'comments off',
    'join the conversation',
    'join the discussion',
  ],
  ...[
    'view all comments',
    'load comments',
    'log in to leave a comment',
    'log in to comment',
    'sign in to comment',
    '# replies',
    '# reply',
  ],
  ...['your email address will not be published', 'required fields are marked'],
  ...['your email address will not be published. required fields are marked'],
  ...['save my name, email, and website in this browser for the next time i comment'],
  ...[
    'name',
    'website',
    'name (required)',
    'email (required)',
    'your name',
    'your email',
    'your comment',
  ],
  ...['notify me of follow-up comments by email', 'notify me of new posts by email'],
  ...['post views: #', 'post views', 'views: #', 'this site uses akismet to reduce spam'],
  ...['this site uses akismet to reduce spam. learn how your comment data is processed'],
  ...['laisser un commentaire', 'laissez un commentaire', 'poster un commentaire', '# commentaire'],
  ...['# commentaires', 'commentaires', 'aucun commentaire', 'commenter', 'ajouter un commentaire'],
  ...['deja un comentario', 'dejar un comentario', 'deja una respuesta', 'dejar una respuesta'],
  ...['# comentarios', '# comentario', 'sin comentarios', 'comentarios', 'no hay comentarios'],
  ...['schreibe einen kommentar', 'kommentar hinterlassen', 'hinterlasse einen kommentar'],
  ...['schreiben sie einen kommentar', 'kommentar schreiben', '# kommentare', '# kommentar'],
  ...['keine kommentare', 'kommentare', 'antwort hinterlassen', 'hinterlasse eine antwort'],
  ...['lascia un commento', 'lascia una risposta', '# commenti', '# commento', 'nessun commento'],
  ...['deixe um comentário', 'deixe uma resposta', 'deixar um comentário', '# comentários'],
  ...['nenhum comentário', 'comentários', 'sem comentários', 'escreva um comentário'],
  ...['geef een reactie', 'laat een reactie achter', 'plaats een reactie', '# reacties', 'reageer'],
  ...['lämna ett svar', 'lämna en kommentar', 'legg igjen en kommentar', 'skriv en kommentar'],
  ...['kommentarer', '# kommentarer', 'jätä kommentti', 'dodaj komentarz', 'zostaw komentarz'],
  ...['napisz komentarz', '# komentarzy', 'brak komentarzy', 'napsat komentář', 'přidat komentář'],
  ...['lasă un comentariu', 'lasă un răspuns', 'hozzászólás', 'szólj hozzá', 'αφήστε ένα σχόλιο'],
  ...['bir yorum yazın', 'yorum yap', 'yorum yazın', 'tinggalkan komentar', 'tinggalkan balasan'],
  ...['оставить комментарий', 'добавить комментарий', 'комментарии', 'комментариев нет'],
  ...[
    'залишити коментар',
    'اترك تعليقا',
    'اترك رد',
    'أضف تعليق',
    'اكتب تعليقا',
    'التعليقات',
    '# تعليقات',
    '# تعليق',
    'لا توجد تعليقات',
    'كن أول من يعلق',
    'إلغاء الرد',
    'لن يتم نشر عنوان بريدك الإلكتروني',
    'השאר תגובה',
    'एक टिप्पणी छोड़ें',
  ],
  ...[
    '发表评论',
    '发表回复',
    '留下评论',
    '發表迴響',
    '發佈留言',
    'コメントを残す',
    'コメントする',
    '댓글 남기기',
  ],
]);

/** Whole lines that ask the reader to share or follow, folded. */
export const SHARE_PROMPTS = new Set([
  ...[
    'share',
    'share this',
    'share this article',
    'share this story',
    'share this post',
    'share it',
  ],
  ...['share article', 'share on facebook', 'share on twitter', 'share on whatsapp', 'share on x'],
  ...['share on linkedin', 'share on telegram', 'share via email', 'share now', 'share this news'],
  ...['share this with your friends', 'spread the love', 'spread the word', 'like this', 'loading'],
  ...[
    'like this: like loading',
    'like loading',
    'tweet',
    'tweet this',
    'pin it',
    'email this',
    'email this page',
    'email this article',
    'print this page',
    'print this article',
    'print',
  ],
  ...[
    'copy link',
    'link copied',
    'facebook',
    'twitter',
    'whatsapp',
    'telegram',
    'linkedin',
    'reddit',
  ],
  ...[
    'pinterest',
    'instagram',
    'youtube',
    'tumblr',
    'email',
    'follow us',
    'follow',
    'stay connected',
  ],
  ...['follow us on twitter', 'follow us on facebook', 'follow us on social media'],
  ...['follow us on google news', 'follow us on instagram', 'facebook twitter', 'save article'],
  ...['bookmark', 'save', 'gift article', 'listen to this article', 'listen', 'audio'],
  ...['partager', 'partagez', 'partager cet article', 'partager sur facebook', 'suivez-nous'],
  ...['compartir', 'comparte', 'compartir en facebook', 'comparte esta noticia', 'síguenos'],
  ...['teilen', 'auf facebook teilen', 'artikel teilen', 'folgen sie uns', 'drucken', 'merken'],
  ...['condividi', 'condividi su facebook', 'seguici', 'compartilhar', 'compartilhe', 'siga-nos'],
  ...[
    'delen',
    'deel dit artikel',
    'dela',
    'del',
    'jaa',
    'udostępnij',
    'sdílet',
    'paylaş',
    'bagikan',
  ],
  ...[
    'поделиться',
    'شارك',
    'شارك هذا',
    'مشاركة',
    'شارك الخبر',
    'شارك المقال',
    'شارك هذا المقال',
    'شارك على فيسبوك',
    'فيسبوك',
    'تويتر',
    'واتساب',
    'تلغرام',
    'طباعة',
    'نسخ الرابط',
    'أرسل بالبريد',
    'تابعنا',
    'تابعونا',
    'تابعنا على فيسبوك',
    'تابعونا على فيسبوك',
    'استمع',
    'استمع إلى المقال',
    'اشترك في النشرة البريدية',
    'اشترك الآن',
    'حمل التطبيق',
    '分享',
    '共有',
    '공유하기',
  ],
]);

/** Ways to begin a line that asks for the reader's address, attention or consent. */
export const SUBSCRIBE_OPENING =
  /^(?:please )?(?:sign up (?:for|to|now|here|today|and)|subscribe (?:to|now|here|and|for|today|on)|register (?:now|for|to|here)|join (?:our|us|the|#|thousands|millions)|(?:get|receive) (?:our|the|all|breaking|news|daily|your|updates|more|latest|exclusive|unlimited)|enter your email|follow (?:us|our|@|along|the)|(?:download|install) (?:our|the|now)|click here|tap here|stay (?:updated|informed|tuned)|support us|donate|abonnez-vous|inscrivez-vous|recevez|suscríbete|suscríbase|regístrate|recibe|abonnieren|melden sie sich|jetzt abonnieren|iscriviti|assine|inscreva-se|schrijf je in|zapisz się|подпишитесь|подписывайтесь)(?!\p{L})/u;

/** Words that tell of somebody, as a prompt does not. */
export const NARRATION = /\b(?:said|says|told|asked|was|were|had|he|she|they|his|her)\b/;

/** What such a line asks for. */
export const SUBSCRIBE_OBJECT =
  /\b(?:newsletters?|(?:news|breaking|email|daily|text) alerts?|inbox|mailing list|notifications?|(?:whatsapp|telegram|youtube) (?:channel|group)|our (?:free )?(?:app|channel|updates|daily (?:email|brief(?:ing)?)|emails?|podcast|page)|unlimited access|free access|app store|google (?:play|news)|email address|on (?:twitter|facebook|instagram|telegram|whatsapp|youtube|social media)|lettre d'information|boletín|correo electrónico|bandeja de entrada|nieuwsbrief|boletim|рассылку|канал)\b/;

/** Of these openings those that a heading of the writer's may have, too. */
export const WEAK_OPENING =
  /^(?:stay|get|receive|join the|follow (?:along|the)|register for|sign up for|(?:download|install) the)\b/;

/** What speaks to the reader as a visitor of the page: such a line is no heading of the writer's. */
export const TO_VISITOR = /\b(?:our|us|you|your|here|now|today|free|app|@\w+)\b/;

/** Prompts that name a way to share, or what is shared. */
export const SHARED_THING =
  /\b(?:facebook|twitter|whatsapp|telegram|linkedin|instagram|google|e?mail|article|story|post|news|link|loading)\b/;

/** Words for the visitor, the site, or what the visitor agrees to, in languages of notices. */
const CONSENT_WORDS = new Set(
  `you your site sites website websites browser browsing traffic analytics consent agree accept reject settings
  preferences policy partners vendors personal privacy sie ihr ihre ihren dich webseite einverstanden einstellungen vous
  votre vos navigation acceptez confidentialité paramètres usted su tu tus sitio seu sua você concorda sito u uw je
  akkoord din dine dit du sunteți kabul anda вы ваш вам`.split(/\s+/),
);
/** Beginnings of such words. */
const CONSENT_STEMS =
  `dein zustimm akzept datenschutz navega acept privacidad aceit acconsent accett bezoek godkänn samtykke stron zgod
  souhlas acord deneyim согла`.split(/\s+/);

/** Whether a line speaks of the visitor, the site, or what the visitor agrees to, as a notice does beside its opening. */
export const speaksOfConsent = (folded: string): boolean =>
  (folded.match(/[\p{L}\p{M}]+/gu) ?? []).some(
    (word) => CONSENT_WORDS.has(word) || CONSENT_STEMS.some((stem) => word.startsWith(stem)),
  );

/** Whole sentences with which a page asks consent. */
export const CONSENT_SENTENCES = [
  /^(?:this (?:web)?site|we|our (?:web)?site|our partners|we and our partners) uses? (?:technologies,? )?(?:such as |like )?cookies\b/,
  /^by (?:continuing|clicking|using|browsing)\b.{0,120}\b(?:cookies?|privacy policy|terms of (?:use|service))\b/,
  /^(?:accept|reject|allow|manage)(?: all)?(?: cookies| preferences| and continue)?$/,
  /^(?:cookie|privacy) (?:policy|settings|preferences|notice)$/,
  /^(?:your privacy (?:matters|is important)|we (?:value|respect|care about) your privacy)\b/,
  /^we (?:and our (?:# )?(?:trusted )?(?:partners|vendors) )?(?:store (?:and|or|and\/or) access|process) (?:information|personal data)\b/,
  /^(?:nous utilisons|ce site (?:web )?utilise|notre site utilise|en poursuivant|utilizamos|usamos|este (?:sitio|site|website|portal)|esta (?:web|página)|al (?:continuar|seguir)|ao (?:continuar|navegar)|wir (?:verwenden|nutzen|setzen)|diese (?:web)?se?ite|unsere (?:web)?se?ite|questo sito|utilizziamo|deze (?:web)?site|w(?:ij|e) gebruiken|denne (?:hjemmeside|nettsiden|side)|vi (?:bruger|bruker|använder)|ta strona|używamy|nasza strona|tento web|používáme|acest site|folosim|bu (?:web )?site|sitemizde|situs (?:web )?ini|ez az oldal|tämä sivusto|käytämme|мы используем|(?:этот|наш) сайт|сайт использует|ми використовуємо)(?!\p{L}).{0,120}(?:cookie|куки|evästei|ciasteczek)/u,
];
