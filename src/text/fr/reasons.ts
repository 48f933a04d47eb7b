/** Why rules change a text or doubt it, and how facts are known: what the files say in English, in French. A part that varies is numbered. */
export const reasons: Readonly<Record<string, string>> = {
  'A byte-order mark is not part of the text.':
    'Une marque d’ordre des octets ne fait pas partie du texte.',
  'Line ends are written one way.': 'Les fins de ligne sont écrites d’une seule façon.',
  'A control character has no place in prose.':
    'Un caractère de contrôle n’a pas sa place dans un texte.',
  'The character is a Windows-1252 byte that was taken for Unicode.':
    'Le caractère est un octet Windows-1252 pris pour de l’Unicode.',
  'An invisible direction mark can make text read falsely.':
    'Une marque de direction invisible peut fausser la lecture.',
  'An invisible character splits or hides words.':
    'Un caractère invisible coupe ou cache des mots.',
  'Invisible tag characters can smuggle hidden text.':
    'Des caractères d’étiquette invisibles peuvent cacher du texte.',
  'An accent stood apart from its letter.': 'Un accent était séparé de sa lettre.',
  'Letters of print or of another width are written as plain ones.':
    'Les lettres typographiques ou d’une autre largeur sont écrites comme des lettres ordinaires.',
  'Half a character stands without its other half.':
    'La moitié d’un caractère se trouve sans l’autre.',
  'The file has a byte here that is not UTF-8; Windows-1252 reads it so.':
    'Le fichier a ici un octet qui n’est pas de l’UTF-8 ; Windows-1252 le lit ainsi.',
  'A character reference was left unread.': 'Une référence de caractère n’avait pas été lue.',
  'UTF-8 was taken for Windows-1252 on the way.':
    'De l’UTF-8 a été pris en chemin pour du Windows-1252.',
  'The page’s own markup says that it is no part of the article.':
    'Le balisage de la page dit que cela ne fait pas partie de l’article.',
  'It stands outside of what reads as the article of the page.':
    'Cela se trouve hors de ce qui se lit comme l’article de la page.',
  'It stands outside the article, among the page’s menus.':
    'Cela se trouve hors de l’article, parmi les menus de la page.',
  'A part of the page’s machinery.': 'Une partie du mécanisme de la page.',
  'A place-holder of the advertising plug-in.': 'Un emplacement réservé du module publicitaire.',
  'A shortcode of the publishing system.': 'Un code du système de publication.',
  'Says that the article goes on after an advertisement.':
    'Dit que l’article continue après une publicité.',
  'The link text that a copying plug-in leaves behind.':
    'Le texte de lien laissé par un module de copie.',
  'The path of menus above the article.': 'Le chemin de menus au-dessus de l’article.',
  'A word of the page’s menus.': 'Un mot des menus de la page.',
  'Names the account that put the copy on its site.':
    'Nomme le compte qui a mis la copie sur son site.',
  'Category, date and comment count of the page.':
    'Rubrique, date et nombre de commentaires de la page.',
  'The page’s comment form.': 'Le formulaire de commentaires de la page.',
  'The headline again.': 'Le titre, une fois de plus.',
  'The same words stand in the report already.': 'Les mêmes mots figurent déjà dans l’article.',
  'What the page puts beside its headline: its path, its name.':
    'Ce que la page met à côté de son titre : son chemin, son nom.',
  'A line of the page above the headline.': 'Une ligne de la page au-dessus du titre.',
  'Asks the reader to share, follow or subscribe.':
    'Invite le lecteur à partager, à suivre ou à s’abonner.',
  'A notice about cookies or privacy.': 'Un avis sur les cookies ou la vie privée.',
  'Leads to another article.': 'Mène à un autre article.',
  'Below the article, it leads to other articles.':
    'Sous l’article, cela mène à d’autres articles.',
  'The headline of another article: it does not speak of the text that follows it.':
    'Le titre d’un autre article : il ne parle pas du texte qui le suit.',
  'An address in place of an embedded element.': 'Une adresse à la place d’un élément intégré.',
  'An advertisement or imprint of the site’s host.':
    'Une publicité ou une mention de l’hébergeur du site.',
  'The address of a picture, left by an embedded post.':
    'L’adresse d’une image, laissée par un message intégré.',
  'A damaged form of a name that the file itself gives rightly.':
    'Une forme abîmée d’un nom que le fichier donne lui-même correctement.',
  'A damaged form of a publisher’s or agency’s name.':
    'Une forme abîmée du nom d’un éditeur ou d’une agence.',
  'With the restored word it is a fixed expression of news English; as scraped it is none.':
    'Avec le mot rétabli, c’est une locution de la presse anglaise ; tel que copié, ce n’en est pas une.',
  'News English hardly ever uses the scraped word here; rewording software puts it for the restored one.':
    'La presse anglaise n’emploie presque jamais ici le mot copié ; les logiciels de reformulation le mettent pour le mot rétabli.',
  'In a sentence with other signs of rewording software, the scraped word stands for the restored one.':
    'Dans une phrase qui porte d’autres signes d’un logiciel de reformulation, le mot copié est mis pour le mot rétabli.',
  'The text has this word wherever a common one would stand: it is the software’s word for it.':
    'Le texte a ce mot partout où se trouverait un mot courant : c’est celui que le logiciel met pour lui.',
  'The restored word is likelier here in a model of American English (CMU Sphinx).':
    'Le mot rétabli est plus probable ici dans un modèle de l’anglais américain (CMU Sphinx).',
  'Another report has the same sentence with this word, for which rewording software puts the scraped one.':
    'Un autre article a la même phrase avec ce mot, à la place duquel les logiciels de reformulation mettent le mot copié.',
  'Another report has the same passage with this word.':
    'Un autre article a le même passage avec ce mot.',
  'How the editor reads the passage.': 'Comment la rédaction lit ce passage.',
  'No part of the report.': 'Cela ne fait pas partie de l’article.',
  'The lines are one paragraph.': 'Les lignes forment un seul paragraphe.',
  'A new paragraph begins.': 'Un nouveau paragraphe commence.',
  'A space was lost beside a quotation mark.': 'Une espace s’est perdue à côté d’un guillemet.',
  'A space was lost between two sentences.': 'Une espace s’est perdue entre deux phrases.',
  'A space was lost between two words.': 'Une espace s’est perdue entre deux mots.',
  'The sentence goes on after the quotation; the capital is the translating machine’s.':
    'La phrase continue après la citation ; la majuscule est celle de la machine à traduire.',
  'Spaces that have no place there.': 'Des espaces qui n’ont pas leur place ici.',
  'The sentence is closed twice.': 'La phrase est fermée deux fois.',
  'A quotation mark of the wrong shape.': 'Un guillemet de la mauvaise forme.',
  'A line that is nothing but a link to another page.':
    'Une ligne qui n’est qu’un lien vers une autre page.',
  'An advertisement.': 'Une publicité.',
  'Leads to other articles.': 'Mène à d’autres articles.',
  'Asks to share or to follow.': 'Invite à partager ou à suivre.',
  'Asks to subscribe, to sign up or to log in.':
    'Invite à s’abonner, à s’inscrire ou à se connecter.',
  'The page’s comments.': 'Les commentaires de la page.',
  'Introduces the author, apart from the article.': 'Présente l’auteur, hors de l’article.',
  'Says who published the page and when, or where it is filed.':
    'Dit qui a publié la page et quand, ou dans quelle rubrique.',
  'The site’s imprint.': 'Les mentions légales du site.',
  'A control of the page.': 'Une commande de la page.',
  'A menu of the page.': 'Un menu de la page.',
  'The page’s player for a spoken version.': 'Le lecteur de la page pour une version parlée.',
  'A control of the page’s player.': 'Une commande du lecteur de la page.',
  'Sets the size of the page’s letters.': 'Règle la taille des lettres de la page.',
  'The clock of a player.': 'L’horloge d’un lecteur.',
  'Asks the reader to pay or to sign in.': 'Demande au lecteur de payer ou de se connecter.',
  'Counts the articles that the reader may read without paying.':
    'Compte les articles que le lecteur peut lire sans payer.',
  'Asks the reader for money or for a verdict.': 'Demande au lecteur de l’argent ou un avis.',
  'Asks the reader to turn off an ad blocker.':
    'Demande au lecteur de désactiver un bloqueur de publicité.',
  'Asks the reader to write to the page’s editors.':
    'Invite le lecteur à écrire à la rédaction de la page.',
  'Says how old an entry of the page is.': 'Dit de quand date une entrée de la page.',
  'The file does not say.': 'Le fichier ne le dit pas.',
  'The scrape has no headline above the article.':
    'La copie n’a pas de titre au-dessus de l’article.',
  'Several lines stand above the report, and none is surely its headline.':
    'Plusieurs lignes se trouvent au-dessus de l’article, et aucune n’est sûrement son titre.',
  'Of the lines above the report it is the one that speaks of the same matter.':
    'Des lignes au-dessus de l’article, c’est celle qui parle du même sujet.',
  'The line “{0}” stands where a byline does, and has the form of names.':
    'La ligne « {0} » se trouve où l’on met une signature, et a la forme de noms.',
  'No line of the file names an author.': 'Aucune ligne du fichier ne nomme un auteur.',
  'The report opens with its source alone: “{0}”.':
    'L’article s’ouvre par sa seule source : « {0} ».',
  'The report does not open with a dateline.': 'L’article ne s’ouvre pas par un lieu d’origine.',
  'No passage of the file names who wrote the report.':
    'Aucun passage du fichier ne nomme qui a écrit l’article.',
  'No passage of the file names who wrote the report. The picture credits name agencies for the pictures only.':
    'Aucun passage du fichier ne nomme qui a écrit l’article. Les crédits photo ne nomment des agences que pour les images.',
  'No passage of the file names the site that it was copied from.':
    'Aucun passage du fichier ne nomme le site d’où il a été copié.',
  'The page names only the account that posted the copy (“{0}”).':
    'La page ne nomme que le compte qui a publié la copie (« {0} »).',
  'The file has no date of its own, and its lead does not say on which day something happened.':
    'Le fichier n’a pas de date à lui, et son début ne dit pas quel jour quelque chose s’est passé.',
  'The lead says “{0}”, and the file gives “{1}”, a {2}.':
    'Le début dit « {0} », et le fichier donne « {1} », ce même jour de la semaine.',
  'The lead says “{0}”; of the days that the story is about, {1} is a {2}.':
    'Le début dit « {0} » ; des jours dont parle l’histoire, c’est le {1}.',
  'The lead says “{0}”, and no date in the file says which.':
    'Le début dit « {0} », et aucune date du fichier ne dit lequel.',
  'The page says “{0}”, which is far from the days that the story is about.':
    'La page dit « {0} », ce qui est loin des jours dont parle l’histoire.',
  'The page says “{0}” without a year, and claims its rights for {1}.':
    'La page dit « {0} » sans année, et réclame ses droits pour {1}.',
  'Too little text to tell the language.': 'Trop peu de texte pour dire la langue.',
  'By its script.': 'D’après son écriture.',
  'By its most frequent words.': 'D’après ses mots les plus fréquents.',
  'The page’s own lines came through translation word for word: {0}.':
    'Les lignes de la page elle-même sont passées mot à mot par une traduction : {0}.',
  'The line that reads as its headline is none, as an editor says.':
    'La ligne qui se lit comme son titre n’en est pas un, selon la rédaction.',
  'A later mention of “{0}”. {1}': 'Une mention ultérieure de « {0} ».',
  'The rule {0} would take {1} words, more than a small share of the text; it was not applied.':
    'La règle {0} retirerait {1} mots, plus qu’une petite part du texte ; elle n’a pas été appliquée.',
  'Its language is not known.': 'Sa langue n’est pas connue.',
  'It is not in English: the habits of rewording software are known for English alone.':
    'Il n’est pas en anglais : les habitudes des logiciels de reformulation ne sont connues que pour l’anglais.',
  'It is too short to judge.': 'Il est trop court pour être jugé.',
  'The scrape ends in dots: what came after is not in the file.':
    'La copie finit par des points : la suite n’est pas dans le fichier.',
  'The scrape breaks off within a quotation.': 'La copie s’interrompt dans une citation.',
  'The scrape breaks off before the end of the sentence.':
    'La copie s’interrompt avant la fin de la phrase.',
  'Letters of another alphabet stand in this word for Latin ones that look like them.':
    'Des lettres d’un autre alphabet se trouvent dans ce mot à la place de lettres latines qui leur ressemblent.',
  'A character was lost here before the file was saved; the file has {0} in its place.':
    'Un caractère s’est perdu ici avant que le fichier soit enregistré ; le fichier a {0} à sa place.',
  'Translated: the report came through machine translation, and what stands in its quotation marks is not in the words that were first used.':
    'Traduit : l’article est passé par une traduction automatique, et ce qui est entre guillemets n’est pas dans les mots d’origine.',
  'The text came through translation by software, it seems: this sentence has {0}. What the original says nothing here tells.':
    'Le texte semble être passé par une traduction par logiciel : cette phrase a {0}. Rien ici ne dit ce que dit l’original.',
  'This word is very unlikely here in a model of American English (CMU Sphinx), and the text was reworded by software: another word may have stood there.':
    'Ce mot est très improbable ici dans un modèle de l’anglais américain (CMU Sphinx), et le texte a été reformulé par un logiciel : un autre mot pouvait s’y trouver.',
};

/** Why a habit’s word was changed: what the habit itself says is of English, in English. */
export const habitReason =
  'Les logiciels de reformulation mettent le mot copié à la place du mot rétabli ; tel que copié, ce n’est pas de l’anglais ordinaire.';
