import type { Edit } from '../../schemas/edit.ts';
import { readEscapedByte } from '../damaged-utf8.ts';
import { WINDOWS_1252 } from '../facts/windows-1252.ts';
import { joinCrowded } from '../join-edits.ts';
import { type CoreRule, editBy } from '../rules.ts';
import type { Step } from '../step.ts';

/** Scripts whose spelling needs zero-width joiners and non-joiners. */
const JOINING_SCRIPT =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}]/u;
const EMOJI_PART = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F/u;

/** The tag characters after a black flag spell a region's flag. */
const FLAG = '\u{1F3F4}';

/** Characters that this step looks at: none of them is wanted in prose as it stands. */
const SUSPECT =
  /[\p{Cc}\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]+|\p{Cs}/gu;

interface Finding {
  readonly rule: CoreRule;
  readonly text: string;
}

function controlFinding(code: number): Finding | undefined {
  if (code === 0x09 || code === 0x0a) return undefined;
  const meant = WINDOWS_1252.charAt(code - 0x80).trim();
  if (meant !== '') return { rule: 'decode-windows-1252', text: meant };
  return { rule: 'decode-control', text: code === 0x0b || code === 0x0c ? ' ' : '' };
}

/** Whether a joiner or non-joiner between these characters is part of the spelling. */
function joins(before: string, after: string): boolean {
  return (
    (JOINING_SCRIPT.test(before) && JOINING_SCRIPT.test(after)) ||
    (EMOJI_PART.test(before) && EMOJI_PART.test(after))
  );
}

function findingAt(raw: string, at: number, length: number): Finding | undefined {
  const code = raw.codePointAt(at) ?? 0;
  if (code === 0x0d) return { rule: 'decode-line-ends', text: raw[at + 1] === '\n' ? '' : '\n' };
  if (code === 0x2028 || code === 0x2029) return { rule: 'decode-line-ends', text: '\n' };
  if (code < 0xa0) return controlFinding(code);
  const read = readEscapedByte(code);
  if (read !== undefined) return { rule: 'decode-bytes', text: read };
  if (code >= 0xd800 && code <= 0xdfff) return { rule: 'decode-surrogate', text: '' };
  if (code === 0xfeff && at === 0) return { rule: 'decode-bom', text: '' };
  if (code >= 0xe0000) {
    const isFlag = raw.startsWith(FLAG, at - 2) && raw.endsWith('\u{E007F}', at + length);
    return isFlag ? undefined : { rule: 'decode-tags', text: '' };
  }
  if (code === 0x200c || code === 0x200d) {
    const before = raw.slice(Math.max(0, at - 2), at);
    const after = raw.slice(at + length, at + length + 2);
    return joins(before, after) ? undefined : { rule: 'decode-invisible', text: '' };
  }
  const bidi =
    code === 0x061c ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2066 && code <= 0x206f);
  return { rule: bidi ? 'decode-bidi' : 'decode-invisible', text: '' };
}

/** Takes out what no reader sees and no writer meant: marks, controls, invisible characters, halves of characters. */
export const decode: Step = (draft) => {
  const { raw } = draft;
  const edits: Edit[] = [];
  let line: Edit[] = [];
  const endLine = () => {
    edits.push(...joinCrowded(raw, line));
    line = [];
  };
  let lastEnd = 0;
  for (const { 0: found, index } of raw.matchAll(SUSPECT)) {
    const finding = findingAt(raw, index, found.length);
    if (!finding) continue;
    const end = index + found.length;
    const edit = editBy(finding.rule, { start: index, end }, finding.text);
    if (finding.rule === 'decode-line-ends') {
      endLine();
      edits.push(edit);
    } else {
      if (line.length > 0 && raw.slice(lastEnd, index).includes('\n')) endLine();
      const last = line.at(-1);
      if (last && last.end === index && last.rule === edit.rule) {
        line[line.length - 1] = { ...last, end, text: last.text + edit.text };
      } else line.push(edit);
    }
    lastEnd = end;
  }
  endLine();
  return edits.length === 0 ? draft : { ...draft, edits };
};
