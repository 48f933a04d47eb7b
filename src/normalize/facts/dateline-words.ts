import { isEnglishWord, isKnownPlace } from './known-words.ts';

/** Words in capitals that open a line and name no place, beside the words of the language. */
const NO_PLACE = new Set(
  `brexit covid covid-19 explainer faq fyi nb podcast ps q&a sos tl;dr vlog webcast livestream newsletter`.split(
    ' ',
  ),
);
const LABEL_AND_WORDS = /^(?:MORE|FILE|LIVE|JUST IN|MUST|READ|SEE|BREAKING|EDITOR|PRESS|UPDATE)\b/u;

/** Places that are written in short. */
const SHORT_PLACES = new Set(['UN', 'UK', 'US', 'USA', 'UAE', 'DC', 'LA', 'NY', 'NYC']);

/** `NATO`, `FIFA`: letters that are no place's name, as far as is known. */
export const isAcronym = (place: string): boolean =>
  /^\p{Lu}{2,5}$/u.test(place) && !isKnownPlace(place) && !SHORT_PLACES.has(place);

/** Whether all the words in capitals are words of the language, and no known place: `CITY GUIDE`. */
export const areWords = (place: string): boolean =>
  !isKnownPlace(place) &&
  place
    .toLowerCase()
    .split(/[\s/&]+/)
    .every((word) => NO_PLACE.has(word) || isEnglishWord(word.replace(/['’]s$/, '')));

/** Whether words in capitals are a label: one word of the language, or one of a label and what goes on. */
export const namesNoPlace = (place: string): boolean =>
  LABEL_AND_WORDS.test(place) || (!/[\s/]/.test(place) && areWords(place));
