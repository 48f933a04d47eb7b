import assert from 'node:assert/strict';
import { test } from 'node:test';
import { emptyContext, normalize } from './normalize.ts';
import { toArticle } from './to-article.ts';

const KINDS_OF_EVERY_LANGUAGE = new Set(['decode', 'strip', 'typography']);

/** Words and turns that rewording software writes in English, and that other languages have for their own. */
const FRENCH = `Le port rouvre après trois ans de travaux
Par Hélène Carpentier
Publié le 4 mars 2019
Le port de Saint-Rieul a rouvert lundi matin, après trois ans de travaux menés par la commune et par la région.
Le maire, Antoine Vasseur, a salué un « visit » réussi des ingénieurs et parlé d’un go to marketing du quai nord.
« Nous voulions que les pêcheurs reviennent les premiers », a déclaré le maire, qui a coupé un ruban bleu.
Selon la commune, trois cents bateaux sont attendus au mois de juin, et le marché aux poissons ouvrira en avril.
Le chantier a coûté 12 millions d’euros, soit deux de plus que prévu, a indiqué la région dans un communiqué.
Lire aussi : Les phares de la côte seront repeints`;

const ARABIC = `الميناء يفتح أبوابه بعد ثلاث سنوات من الأشغال
بقلم: هدى ريحان
٤ مارس ٢٠١٩
أعيد افتتاح الميناء القديم صباح الاثنين، بعد ثلاث سنوات من الأشغال التي تولتها البلدية والمحافظة معا.
ووصف رئيس البلدية زيارة المهندسين بأنها go to ناجحة، وتحدث عن marketing الرصيف الشمالي أمام الصحفيين.
وقال: «أردنا أن يعود الصيادون أولا»، ثم قص شريطا أزرق أمام الحاضرين الذين انتظروا منذ الفجر على الرصيف.
وبحسب البلدية، تنتظر المدينة ثلاثمئة مركب في شهر حزيران، على أن تفتح سوق السمك أبوابها في شهر نيسان المقبل.
اقرأ أيضا: طلاء جديد لمنارات الساحل`;

for (const [language, raw, facts] of [
  [
    'fr',
    FRENCH,
    { byline: 'Hélène Carpentier', title: 'Le port rouvre après trois ans de travaux' },
  ],
  ['ar', ARABIC, { byline: 'هدى ريحان', title: 'الميناء يفتح أبوابه بعد ثلاث سنوات من الأشغال' }],
] as const) {
  const normalized = normalize(raw, emptyContext);
  const { edits, flags, meta } = normalized;
  const { article } = toArticle({ name: 'a.txt', sha256: '0', slug: 'a' }, normalized);

  test(`a report in ${language} is read for its facts and freed from furniture`, () => {
    const value = (fact: typeof meta.title) => (fact.status === 'unknown' ? undefined : fact.value);
    assert.equal(value(meta.title), facts.title);
    assert.equal(value(meta.byline), facts.byline);
    assert.equal(value(meta.published), '2019-03-04');
    assert.deepEqual(meta.language.status !== 'unknown' && meta.language.value, [language]);
    assert.deepEqual(
      edits.filter(({ kind }) => kind === 'strip').map(({ start, end }) => raw.slice(start, end)),
      [raw.split('\n').at(-1)],
    );
  });

  test(`no habit of English touches a report in ${language}, and it says that its wording was not judged`, () => {
    assert.deepEqual(
      edits.filter(({ kind }) => !KINDS_OF_EVERY_LANGUAGE.has(kind)),
      [],
    );
    assert.deepEqual(flags, []);
    assert.equal(article.spin.spun, false);
    assert.match(article.unjudged ?? '', /not in English/);
  });
}
