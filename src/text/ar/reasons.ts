/** Why rules change a text or doubt it, and how facts are known: what the files say in English, in Arabic. A part that varies is numbered. */
export const reasons: Readonly<Record<string, string>> = {
  'A byte-order mark is not part of the text.': 'علامة ترتيب البايتات ليست من النص.',
  'Line ends are written one way.': 'تُكتب نهايات الأسطر على صورة واحدة.',
  'A control character has no place in prose.': 'لا مكان لمحرف تحكم في النص.',
  'The character is a Windows-1252 byte that was taken for Unicode.':
    'المحرف بايت من Windows-1252 عُدّ من Unicode.',
  'An invisible direction mark can make text read falsely.':
    'علامة اتجاه غير مرئية قد تفسد قراءة النص.',
  'An invisible character splits or hides words.': 'محرف غير مرئي يقطع الكلمات أو يخفيها.',
  'Invisible tag characters can smuggle hidden text.': 'محارف وسم غير مرئية قد تخفي نصًا.',
  'An accent stood apart from its letter.': 'كانت علامة الحرف منفصلة عنه.',
  'Letters of print or of another width are written as plain ones.':
    'تُكتب الحروف المطبعية أو ذات العرض المختلف حروفًا عادية.',
  'Half a character stands without its other half.': 'نصف محرف من دون نصفه الآخر.',
  'The file has a byte here that is not UTF-8; Windows-1252 reads it so.':
    'في الملف هنا بايت ليس من UTF-8؛ وهكذا يقرؤه Windows-1252.',
  'A character reference was left unread.': 'إحالة إلى محرف بقيت بلا قراءة.',
  'UTF-8 was taken for Windows-1252 on the way.': 'عُدّ UTF-8 في الطريق من Windows-1252.',
  'The page’s own markup says that it is no part of the article.':
    'ترميز الصفحة نفسه يقول إنه ليس من المقال.',
  'It stands outside of what reads as the article of the page.':
    'يقع خارج ما يُقرأ على أنه مقال الصفحة.',
  'It stands outside the article, among the page’s menus.': 'يقع خارج المقال، بين قوائم الصفحة.',
  'A part of the page’s machinery.': 'جزء من آلية الصفحة.',
  'A place-holder of the advertising plug-in.': 'موضع محجوز لأداة الإعلانات.',
  'A shortcode of the publishing system.': 'رمز من نظام النشر.',
  'Says that the article goes on after an advertisement.': 'يقول إن المقال يستمر بعد إعلان.',
  'The link text that a copying plug-in leaves behind.': 'نص رابط تتركه أداة النسخ.',
  'The path of menus above the article.': 'مسار القوائم فوق المقال.',
  'A word of the page’s menus.': 'كلمة من قوائم الصفحة.',
  'Names the account that put the copy on its site.': 'يسمّي الحساب الذي وضع النسخة على موقعه.',
  'Category, date and comment count of the page.': 'تصنيف الصفحة وتاريخها وعدد تعليقاتها.',
  'The page’s comment form.': 'نموذج التعليق في الصفحة.',
  'The headline again.': 'العنوان مرة أخرى.',
  'The same words stand in the report already.': 'الكلمات نفسها واردة في التقرير من قبل.',
  'What the page puts beside its headline: its path, its name.':
    'ما تضعه الصفحة بجانب عنوانها: مسارها، اسمها.',
  'A line of the page above the headline.': 'سطر من الصفحة فوق العنوان.',
  'Asks the reader to share, follow or subscribe.':
    'يطلب من القارئ المشاركة أو المتابعة أو الاشتراك.',
  'A notice about cookies or privacy.': 'إشعار عن ملفات تعريف الارتباط أو الخصوصية.',
  'Leads to another article.': 'يقود إلى مقال آخر.',
  'Below the article, it leads to other articles.': 'يقع تحت المقال، ويقود إلى مقالات أخرى.',
  'The headline of another article: it does not speak of the text that follows it.':
    'عنوان مقال آخر: فهو لا يتحدث عن النص الذي يليه.',
  'An address in place of an embedded element.': 'عنوان في مكان عنصر مضمَّن.',
  'An advertisement or imprint of the site’s host.': 'إعلان أو بيان لمستضيف الموقع.',
  'The address of a picture, left by an embedded post.': 'عنوان صورة تركه منشور مضمَّن.',
  'A damaged form of a name that the file itself gives rightly.':
    'صورة تالفة من اسم يورده الملف نفسه صحيحًا.',
  'A damaged form of a publisher’s or agency’s name.': 'صورة تالفة من اسم ناشر أو وكالة.',
  'With the restored word it is a fixed expression of news English; as scraped it is none.':
    'هو بالكلمة المستعادة عبارة ثابتة في إنجليزية الأخبار؛ وكما نُسخ ليس كذلك.',
  'News English hardly ever uses the scraped word here; rewording software puts it for the restored one.':
    'لا تكاد إنجليزية الأخبار تستعمل الكلمة المنسوخة هنا؛ وبرامج إعادة الصياغة تضعها مكان المستعادة.',
  'In a sentence with other signs of rewording software, the scraped word stands for the restored one.':
    'في جملة فيها علامات أخرى لبرامج إعادة الصياغة، تقوم الكلمة المنسوخة مقام المستعادة.',
  'The text has this word wherever a common one would stand: it is the software’s word for it.':
    'في النص هذه الكلمة حيث تقع كلمة شائعة: فهي كلمة البرنامج لها.',
  'The restored word is likelier here in a model of American English (CMU Sphinx).':
    'الكلمة المستعادة أرجح هنا في نموذج للإنجليزية الأمريكية (CMU Sphinx).',
  'Another report has the same sentence with this word, for which rewording software puts the scraped one.':
    'في تقرير آخر الجملة نفسها بهذه الكلمة، وبرامج إعادة الصياغة تضع مكانها الكلمة المنسوخة.',
  'Another report has the same passage with this word.': 'في تقرير آخر المقطع نفسه بهذه الكلمة.',
  'How the editor reads the passage.': 'هكذا يقرأ التحرير المقطع.',
  'No part of the report.': 'ليس من التقرير.',
  'The lines are one paragraph.': 'الأسطر فقرة واحدة.',
  'A new paragraph begins.': 'تبدأ فقرة جديدة.',
  'A space was lost beside a quotation mark.': 'ضاعت مسافة بجانب علامة اقتباس.',
  'A space was lost between two sentences.': 'ضاعت مسافة بين جملتين.',
  'A space was lost between two words.': 'ضاعت مسافة بين كلمتين.',
  'The sentence goes on after the quotation; the capital is the translating machine’s.':
    'تستمر الجملة بعد الاقتباس؛ والحرف الكبير من آلة الترجمة.',
  'Spaces that have no place there.': 'مسافات لا مكان لها هنا.',
  'The sentence is closed twice.': 'خُتمت الجملة مرتين.',
  'A quotation mark of the wrong shape.': 'علامة اقتباس على غير صورتها.',
  'A line that is nothing but a link to another page.': 'سطر ليس إلا رابطًا إلى صفحة أخرى.',
  'An advertisement.': 'إعلان.',
  'Leads to other articles.': 'يقود إلى مقالات أخرى.',
  'Asks to share or to follow.': 'يطلب المشاركة أو المتابعة.',
  'Asks to subscribe, to sign up or to log in.': 'يطلب الاشتراك أو التسجيل أو الدخول.',
  'The page’s comments.': 'تعليقات الصفحة.',
  'Introduces the author, apart from the article.': 'يعرّف بالكاتب، خارج المقال.',
  'Says who published the page and when, or where it is filed.':
    'يقول من نشر الصفحة ومتى، أو أين صُنّفت.',
  'The site’s imprint.': 'بيانات الموقع القانونية.',
  'A control of the page.': 'عنصر تحكم في الصفحة.',
  'A menu of the page.': 'قائمة من قوائم الصفحة.',
  'The page’s player for a spoken version.': 'مشغّل الصفحة لنسخة مسموعة.',
  'A control of the page’s player.': 'عنصر تحكم في مشغّل الصفحة.',
  'Sets the size of the page’s letters.': 'يضبط حجم حروف الصفحة.',
  'The clock of a player.': 'ساعة مشغّل.',
  'Asks the reader to pay or to sign in.': 'يطلب من القارئ الدفع أو تسجيل الدخول.',
  'Counts the articles that the reader may read without paying.':
    'يعدّ المقالات التي يمكن للقارئ قراءتها بلا دفع.',
  'Asks the reader for money or for a verdict.': 'يطلب من القارئ مالًا أو رأيًا.',
  'Asks the reader to turn off an ad blocker.': 'يطلب من القارئ إيقاف مانع الإعلانات.',
  'Asks the reader to write to the page’s editors.': 'يطلب من القارئ أن يكتب إلى محرري الصفحة.',
  'Says how old an entry of the page is.': 'يقول كم مضى على مدخل في الصفحة.',
  'The file does not say.': 'لا يذكر الملف ذلك.',
  'The scrape has no headline above the article.': 'لا عنوان فوق المقال في النسخة.',
  'Several lines stand above the report, and none is surely its headline.':
    'فوق التقرير عدة أسطر، ولا شيء منها عنوانه على وجه اليقين.',
  'Of the lines above the report it is the one that speaks of the same matter.':
    'هو من الأسطر التي فوق التقرير السطر الذي يتحدث عن الموضوع نفسه.',
  'The line “{0}” stands where a byline does, and has the form of names.':
    'السطر «{0}» يقع حيث يقع توقيع الكاتب، وله صورة الأسماء.',
  'No line of the file names an author.': 'لا سطر في الملف يسمّي كاتبًا.',
  'The report opens with its source alone: “{0}”.': 'يبدأ التقرير بمصدره وحده: «{0}».',
  'The report does not open with a dateline.': 'لا يبدأ التقرير بمكان الخبر.',
  'No passage of the file names who wrote the report.': 'لا مقطع في الملف يسمّي من كتب التقرير.',
  'No passage of the file names who wrote the report. The picture credits name agencies for the pictures only.':
    'لا مقطع في الملف يسمّي من كتب التقرير. ونسبة الصور إلى وكالات تخص الصور وحدها.',
  'No passage of the file names the site that it was copied from.':
    'لا مقطع في الملف يسمّي الموقع الذي نُسخ منه.',
  'The page names only the account that posted the copy (“{0}”).':
    'لا تسمّي الصفحة إلا الحساب الذي نشر النسخة («{0}»).',
  'The file has no date of its own, and its lead does not say on which day something happened.':
    'ليس للملف تاريخ، ولا يقول مطلعه في أي يوم حدث شيء.',
  'The lead says “{0}”, and the file gives “{1}”, a {2}.':
    'يقول المطلع «{0}»، ويذكر الملف «{1}»، وهو اليوم نفسه من الأسبوع.',
  'The lead says “{0}”; of the days that the story is about, {1} is a {2}.':
    'يقول المطلع «{0}»؛ ومن أيام القصة يوافق ذلك {1}.',
  'The lead says “{0}”, and no date in the file says which.':
    'يقول المطلع «{0}»، ولا تاريخ في الملف يبيّن أي يوم هو.',
  'The page says “{0}”, which is far from the days that the story is about.':
    'تقول الصفحة «{0}»، وهو بعيد عن أيام القصة.',
  'The page says “{0}” without a year, and claims its rights for {1}.':
    'تقول الصفحة «{0}» بلا سنة، وتذكر حقوقها لعام {1}.',
  'Too little text to tell the language.': 'النص أقل من أن تُعرف لغته.',
  'By its script.': 'بحسب خط كتابته.',
  'By its most frequent words.': 'بحسب أكثر كلماته ورودًا.',
  'The page’s own lines came through translation word for word: {0}.':
    'مرّت أسطر الصفحة نفسها بترجمة كلمةً بكلمة: {0}.',
  'The line that reads as its headline is none, as an editor says.':
    'السطر الذي يُقرأ على أنه عنوانه ليس كذلك، كما يقول التحرير.',
  'A later mention of “{0}”. {1}': 'ذكر لاحق لـ«{0}».',
  'The rule {0} would take {1} words, more than a small share of the text; it was not applied.':
    'كانت القاعدة {0} ستحذف كلمات عددها {1}، وهو أكثر من جزء صغير من النص؛ فلم تُطبَّق.',
  'Its language is not known.': 'لغته غير معروفة.',
  'It is not in English: the habits of rewording software are known for English alone.':
    'ليس بالإنجليزية: عادات برامج إعادة الصياغة لا تُعرف إلا للإنجليزية.',
  'It is too short to judge.': 'أقصر من أن يُحكم عليه.',
  'The scrape ends in dots: what came after is not in the file.':
    'تنتهي النسخة بنقاط: وما بعدها ليس في الملف.',
  'The scrape breaks off within a quotation.': 'تنقطع النسخة داخل اقتباس.',
  'The scrape breaks off before the end of the sentence.': 'تنقطع النسخة قبل نهاية الجملة.',
  'Letters of another alphabet stand in this word for Latin ones that look like them.':
    'في هذه الكلمة حروف من أبجدية أخرى مكان حروف لاتينية تشبهها.',
  'A character was lost here before the file was saved; the file has {0} in its place.':
    'ضاع هنا محرف قبل حفظ الملف؛ وفي الملف {0} مكانه.',
  'Translated: the report came through machine translation, and what stands in its quotation marks is not in the words that were first used.':
    'مترجَم: مرّ التقرير بترجمة آلية، وما بين علامات الاقتباس ليس بالكلمات التي قيلت أولًا.',
  'The text came through translation by software, it seems: this sentence has {0}. What the original says nothing here tells.':
    'يبدو أن النص مرّ بترجمة برنامج: ففي هذه الجملة {0}. ولا شيء هنا يبيّن ما يقوله الأصل.',
  'This word is very unlikely here in a model of American English (CMU Sphinx), and the text was reworded by software: another word may have stood there.':
    'هذه الكلمة مستبعدة جدًا هنا في نموذج للإنجليزية الأمريكية (CMU Sphinx)، وقد أعاد برنامج صياغة النص: فربما كانت مكانها كلمة أخرى.',
};

/** Why a habit’s word was changed: what the habit itself says is of English, in English. */
export const habitReason =
  'تضع برامج إعادة الصياغة الكلمة المنسوخة مكان المستعادة؛ وهي كما نُسخت ليست من الإنجليزية المعتادة.';
