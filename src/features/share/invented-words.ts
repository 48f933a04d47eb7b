import fc from '#fast-check';
import { hostileCharacters, hostileWords } from '../../../test/hostile/hostile-text.ts';

/** “The bridge over the river is open” and the like, in ten scripts and more. */
export const SCRIPTS: Readonly<Record<string, string>> = {
  Latin: 'Über die Brücke führt ein Weg: naïve Łódź, Tōkyō, Đà Nẵng',
  Cyrillic: 'Мост через реку открыт',
  Greek: 'Η γέφυρα άνοιξε',
  Arabic: 'افتتاح الجسر فوق النهر',
  Hebrew: 'הגשר נפתח',
  Devanagari: 'पुल खुल गया',
  Bengali: 'সেতু খুলেছে',
  Thai: 'สะพานเปิดแล้ว',
  Han: '跨河大桥开通',
  Kana: 'はしがひらいた、ブリッジ',
  Hangul: '다리가 열렸다',
  Georgian: 'ხიდი გაიხსნა',
  Tamil: 'பாலம் திறக்கப்பட்டது',
  Emoji: '👩‍🔬 crosses 🌉',
};

const words = [...Object.values(SCRIPTS), ...hostileWords, ...hostileCharacters, 'a', ' ', ' and '];

/** Texts of all scripts mixed with what means something to one format or another. */
export const anyWords = fc
  .array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 8 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

/** A text as words: white space is a space, and characters that no document may hold are no words. */
export const asWords = (text: string) =>
  text
    .replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
