const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
/** A number in words of at most ninety-nine, in small letters; undefined for what is none. */
export function numberOfWord(word: string): number | undefined {
  const one = ONES.indexOf(word);
  if (one >= 0) return one;
  const [ten = '', unit = ''] = word.split('-');
  const tens = TENS.indexOf(ten);
  if (tens < 2) return undefined;
  if (unit === '') return tens * 10;
  const ones = ONES.indexOf(unit);
  return ones > 0 && ones < 10 ? tens * 10 + ones : undefined;
}
