import { countWords } from './prose.ts';

/** Agencies and archives that take or sell pictures, folded. */
const PICTURE_AGENCIES = new Set([
  ...[
    'ap',
    'afp',
    'reuters',
    'getty',
    'getty images',
    'epa',
    'epa-efe',
    'efe',
    'dpa',
    'ansa',
    'xinhua',
  ],
  ...[
    'shutterstock',
    'alamy',
    'zuma',
    'zuma press',
    'nurphoto',
    'anadolu',
    'anadolu agency',
    'bloomberg',
  ],
  ...[
    'pool',
    'pool photo',
    'kyodo',
    'kyodo news',
    'imago',
    'picture alliance',
    'upi',
    'tass',
    'sputnik',
  ],
  ...[
    'sipa',
    'sipa usa',
    'abaca',
    'belga',
    'keystone',
    'pa',
    'pa images',
    'pa media',
    'unsplash',
    'istock',
  ],
  ...[
    'adobe stock',
    'wikimedia commons',
    'wikimedia',
    'pexels',
    'pixabay',
    'flickr',
    'handout',
    'file photo',
  ],
  ...[
    'associated press',
    'the associated press',
    'agence france-presse',
    'yonhap',
    'pti',
    'ani',
    'lusa',
  ],
]);
/** What agencies' picture services are called; spinners swap the second word. */
const PICTURE_SERVICE =
  /^(?:getty|pa|ap|afp|reuters|shutterstock|adobe|zuma) (?:images?|photos?|photographs?|pictures?|visuals?|pics|stock|press)$/;
const LABELLED =
  /^[([]?(?:photos?|images?|pictures?|photograph|foto|fotos|bild|imagen|crédit(?: photo)?|credit|photo credit|image credit|picture credit|foto credit|bildnachweis|crédito)(?: (?:by|courtesy of|from))? ?[:/] ?\S.{0,100}$|^image source, \S.{0,60}$/i;
const PHOTO_BY = /^\(?(?:photo|image|picture|photograph) (?:by|courtesy(?: of)?) \S.{0,100}$/i;
const MAX_CREDIT_LENGTH = 120;
/** `Photos: the day the ferry came back`: what is shown stands behind the label, and not who took it. */
const SHOWN =
  /^(?:photos?|images?|pictures?|videos?): (?:the|an?|how|why|what|when|where|inside|all|this|these) /i;
const MIN_HEADLINE_WORDS = 6;

/** Whether a line is a headline that begins with what its page shows. */
export const isPictureHeadline = (text: string): boolean =>
  SHOWN.test(text) && countWords(text) >= MIN_HEADLINE_WORDS;

const isAgency = (part: string) => {
  const folded = part
    .toLowerCase()
    .replace(/[().©]/g, '')
    .trim();
  return PICTURE_AGENCIES.has(folded) || PICTURE_SERVICE.test(folded);
};

/** Whether a line credits a picture: `Name | Agency | Archive`, `Name/AP`, `Photo: Name`, `Getty Images`. */
export function isPictureCredit(text: string): boolean {
  if (text.length > MAX_CREDIT_LENGTH || isPictureHeadline(text)) return false;
  if (PHOTO_BY.test(text) || (LABELLED.test(text) && !/[.!?] /.test(text))) return true;
  const parts = text.split(/ ?[|/] ?| via /).map((part) => part.trim());
  return (
    parts.length <= 5 &&
    isAgency(parts.at(-1) ?? '') &&
    parts.every((part) => part.split(' ').length <= 5)
  );
}

/** Marks by which a line is known to tell what a picture shows. */
const PICTURE_MARKS =
  /\((?:L|R|C|file photo|file image|left|right|center|centre|pictured|file|top|bottom|front|back|2nd [LR]|[LR]-[LR])\)|^(?:file photo|file -|file –|file —|photo:|in this (?:photo|image|picture|file)|pictured|caption:|an? (?:photo|image) |image:)|\b(?:is|are) (?:seen|pictured|shown)\b|\b(?:photo|file photo|image)\.?$/i;
const PRESENT_SCENE =
  /\b(?:walks?|shakes?|speaks?|meets?|stands?|arrives?|attends?|poses?|holds?|waves?|looks?|gestures?|listens?|sits?|greets?|leaves?|gives?|delivers?|addresses|watch(?:es)?|march(?:es)?|pass(?:es)?|talks?|shows?|works?|carr(?:y|ies)|gather|smiles?|visits?|takes?|rides?|plays?|celebrates?|protests?)\b/i;
const ENDS_IN_DATE =
  /\b(?:\d{1,2},? (?:19|20)\d\d|(?:19|20)\d\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\.?$/i;
const FULL_DATE = /\b\p{Lu}\p{L}{2,8}\.? \d{1,2}, (?:19|20)\d\d\b/u;
/** Whose the report is and when it was posted: `By Ann Lee | June 4, 2021`. */
const POST_LINE = /^(?:by|posted|published|updated|written by|last updated)\b/i;
/** Words that tell a story, as a caption written in the present does not. */
const NARRATION = /\b(?:said|says|told|was|were|had|has|will|would|according)\b/i;
const MAX_CAPTION_LENGTH = 400;

/** Whether a line has words that only tell what a picture shows: `(L)`, `File photo`. */
export const hasPictureMarks = (text: string): boolean =>
  text.length <= MAX_CAPTION_LENGTH && PICTURE_MARKS.test(text);

/** Whether a line above a credit tells what a picture shows: picture words, or a scene that ends in its date. */
export function isPictureCaption(text: string): boolean {
  if (text.length > MAX_CAPTION_LENGTH || POST_LINE.test(text)) return false;
  if (PICTURE_MARKS.test(text)) return true;
  if (FULL_DATE.test(text) && !NARRATION.test(text)) return true;
  return PRESENT_SCENE.test(text) && ENDS_IN_DATE.test(text);
}

const DAMAGED_SERVICE = /^(getty) (?:photos?|photographs?|pictures?|visuals?|pics|graphics)$/i;
const ACRONYMS = new Set(['ap', 'afp', 'epa', 'upi', 'pti', 'ani', 'tass', 'ansa', 'pa']);

/** One part of a credit line with the agency's name as the agency writes it: `Getty Photos` => `Getty Images`. */
export function restoreCreditPart(part: string): string {
  if (DAMAGED_SERVICE.test(part)) return part.replace(DAMAGED_SERVICE, '$1 Images');
  return ACRONYMS.has(part.toLowerCase()) ? part.toUpperCase() : part;
}
