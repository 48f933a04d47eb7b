import type { BlockRole } from '../../article/blocks.ts';
import { assignRoles } from '../draft.ts';
import { hasPictureMarks, isPictureCaption, isPictureCredit } from '../furniture/picture-credit.ts';
import { countWords } from '../furniture/prose.ts';
import { linesOf } from '../lines.ts';
import type { Step } from '../step.ts';

const MAX_CAPTION_WORDS_BELOW = 45;
const MAX_CAPTION_LENGTH = 400;
const OWN_CAPTION = /^(?:\[caption |file photo\b|(?:photo|image|picture|media|video) caption\b)/i;

/** Where in the picture somebody stands: `(L)`, `(second from left)`. */
const PLACE_IN_PICTURE =
  /\((?:L|R|C|[LR]-[LR]|left|right|cent(?:er|re)|\w+ from (?:left|right|L|R)|pictured|file photo|file)\)/;
const CREDIT_BEHIND =
  /[.!?”"] (?:\| ?\p{Lu}\S+ \p{Lu}\S+|\(?(?:AP )?(?:photo|picture|image|photograph|(?:photo |picture |image )?credit|foto)s?(?: by| courtesy(?: of)?|:|\/) ?\S.{1,60}\)?|\([\p{L} .’-]{2,40}\/[\p{L} .’-]{2,30}\))$/iu;

/** `A boat on the slip (Jo Marsh/AFP)`, behind a scene that no stop closes. */
const CREDIT_IN_BRACKETS = /[^.!?”"] \(([^()]{2,60})\)$/u;

/** `A worker is seen on May 4, 2018.`, `Boats leave the quay in this file photo` */
const SEEN =
  /\b(?:is|are) (?:seen|pictured|shown)\b.*\b(?:19|20)\d\d\.?$|\bin (?:this|an?) (?:\w+ )?(?:file )?(?:photo|photograph|picture|image)(?: (?:taken|from|dated|released)\b.{0,60})?\.?$/i;

/** Whether a line says itself that it describes a picture: by a place in it, or by a credit behind its sentence. */
const tellsOfPicture = (text: string): boolean =>
  text.length <= MAX_CAPTION_LENGTH &&
  countWords(text) <= MAX_CAPTION_WORDS_BELOW &&
  (CREDIT_BEHIND.test(text) ||
    (SEEN.test(text) && !/\b(?:said|says|told)\b/.test(text)) ||
    isPictureCredit(CREDIT_IN_BRACKETS.exec(text)?.[1] ?? '') ||
    (PLACE_IN_PICTURE.test(text) && !/\b(?:said|says|told)\b/.test(text)));

/** Tells pictures' credits and captions from the text. A caption is known by its words and by the credit beside it. */
export const markPictures: Step = (draft) => {
  const { lines } = linesOf(draft);
  const roles = new Map<string, BlockRole>();
  lines.forEach((line, i) => {
    if (!isPictureCredit(line.text)) return;
    roles.set(line.block.id, 'credit');
    const before = lines[i - 1];
    const after = lines[i + 1];
    if (before && isPictureCaption(before.text)) roles.set(before.block.id, 'caption');
    else if (
      after &&
      hasPictureMarks(after.text) &&
      countWords(after.text) <= MAX_CAPTION_WORDS_BELOW
    ) {
      roles.set(after.block.id, 'caption');
    }
  });
  for (const { block, text } of lines) {
    if (!roles.has(block.id) && tellsOfPicture(text)) roles.set(block.id, 'caption');
  }
  for (const line of lines) {
    const opening = draft.raw.slice(line.block.start, line.block.start + 40).trimStart();
    if (!roles.has(line.block.id) && OWN_CAPTION.test(opening)) roles.set(line.block.id, 'caption');
  }
  return assignRoles(draft, roles);
};
