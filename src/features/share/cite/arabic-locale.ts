const MONTHS = [
  'يناير',
  'فبراير',
  'مارس',
  'أبريل',
  'مايو',
  'يونيو',
  'يوليو',
  'أغسطس',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
];

const TERMS = {
  accessed: 'اطُّلع عليه في',
  and: 'و',
  'et-al': 'وآخرون',
  from: 'من',
  in: 'في',
  'no date': 'د.ت',
  retrieved: 'استُرجع في',
  'open-quote': '«',
  'close-quote': '»',
  'open-inner-quote': '“',
  'close-inner-quote': '”',
  'page-range-delimiter': '–',
};

const term = (name: string, word: string) => `<term name="${name}">${word}</term>`;

/** What citations of web pages need of Arabic, as a locale of the Citation Style Language: the program brings none. */
export const ARABIC_LOCALE = `<?xml version="1.0" encoding="utf-8"?>
<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="ar">
  <style-options punctuation-in-quote="false"/>
  <date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>
  <date form="numeric"><date-part name="year"/><date-part name="month" form="numeric-leading-zeros" prefix="-"/><date-part name="day" form="numeric-leading-zeros" prefix="-"/></date>
  <terms>${[
    ...Object.entries(TERMS).map(([name, word]) => term(name, word)),
    ...MONTHS.map((name, at) => term(`month-${String(at + 1).padStart(2, '0')}`, name)),
  ].join('')}</terms>
</locale>`;
