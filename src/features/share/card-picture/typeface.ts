import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Blob, Face, Font, Buffer as Run, shape } from 'harfbuzzjs';
import { packageFolder } from '../../../build-cache/program-file.ts';
import { type FilledOutline, fillOutline } from './fill-outline.ts';
import { readWoff } from './read-woff.ts';

export type FontWeight = 400 | 600;

/** A letter that stands in a word: measures in parts of the size of the type. */
export interface SetLetter {
  readonly font: Font;
  readonly glyph: number;
  readonly advance: number;
  readonly right: number;
  readonly up: number;
}

/** The site's type in one weight. */
export interface Typeface {
  /** Of a line above and below the foot of its letters, in parts of its size. */
  readonly ascent: number;
  readonly descent: number;
  /** Whether there is a letter for it; nothing is wanted for marks that are not seen. */
  readonly has: (character: string) => boolean;
  /** The letters of a word as they are put beside one another. */
  readonly set: (word: string) => readonly SetLetter[];
  /** A letter at a size, `shift` pixels to the right of a whole one. */
  readonly fill: (letter: SetLetter, size: number, shift: number) => FilledOutline;
}

/** Each is a file of its own; the first that has a letter draws it. */
const ALPHABETS = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'];
const FOLDER = join(packageFolder('@fontsource/source-serif-4'), 'files');
const UNSEEN = /^[\p{Default_Ignorable_Code_Point}\p{Cc}]$/u;

interface OneFont {
  readonly font: Font;
  readonly letters: ReadonlySet<number>;
}

function loadFont(alphabet: string, weight: FontWeight): OneFont {
  const file = join(FOLDER, `source-serif-4-${alphabet}-${weight}-normal.woff`);
  const face = new Face(new Blob(readWoff(readFileSync(file))));
  return { font: new Font(face), letters: new Set(face.collectUnicodes()) };
}

/** The parts of a word that one font after the other draws; what none has goes to the first. */
function runsOf(
  word: string,
  fonts: readonly OneFont[],
): { font: Font | undefined; text: string }[] {
  const runs: { one: OneFont | undefined; text: string }[] = [];
  for (const character of word) {
    if (UNSEEN.test(character)) continue;
    const code = character.codePointAt(0) ?? 0;
    const last = runs.at(-1);
    if (last?.one?.letters.has(code)) last.text += character;
    else {
      const one = fonts.find(({ letters }) => letters.has(code)) ?? fonts[0];
      if (last && one === last.one) last.text += character;
      else runs.push({ one, text: character });
    }
  }
  return runs.map(({ one, text }) => ({ font: one?.font, text }));
}

function setRun(font: Font, text: string): SetLetter[] {
  const run = new Run();
  run.addText(text);
  run.guessSegmentProperties();
  shape(font, run);
  const { upem } = font.face;
  return run.getGlyphInfosAndPositions().map((letter) => ({
    font,
    glyph: letter.codepoint,
    advance: (letter.xAdvance ?? 0) / upem,
    right: (letter.xOffset ?? 0) / upem,
    up: (letter.yOffset ?? 0) / upem,
  }));
}

function kept<Value>(values: Map<string, Value>, key: string, make: () => Value): Value {
  const found = values.get(key) ?? make();
  values.set(key, found);
  return found;
}

/** Loads the type that cards are set in. Words and letters are kept, since the same come back on every card. */
export function loadTypeface(weight: FontWeight): Typeface {
  const fonts = ALPHABETS.map((alphabet) => loadFont(alphabet, weight));
  const [first] = fonts;
  if (!first) throw new Error('There is no type to set cards in.');
  const { ascender, descender } = first.font.hExtents();
  const { upem } = first.font.face;
  const words = new Map<string, SetLetter[]>();
  const letters = new Map<string, FilledOutline>();
  return {
    ascent: ascender / upem,
    descent: -descender / upem,
    has: (character) =>
      UNSEEN.test(character) || fonts.some((one) => one.letters.has(character.codePointAt(0) ?? 0)),
    set: (word) =>
      kept(words, word, () =>
        runsOf(word, fonts).flatMap(({ font, text }) => (font ? setRun(font, text) : [])),
      ),
    fill: ({ font, glyph }, size, shift) =>
      kept(letters, [font.ptr, glyph, size, shift].join(), () =>
        fillOutline(font.glyphToJson(glyph), size / font.face.upem, shift),
      ),
  };
}
