import fc from 'fast-check';
import { hostileWords } from '../hostile-text.ts';
import { vectors } from '../vectors.ts';
import { codeLiterals } from './code-literals.ts';

const NAMES =
  'html head body main title meta base link style script template noscript p a img svg math table td select option textarea iframe form input details h1 ul li x-y'.split(
    ' ',
  );
const ATTRIBUTES =
  'id class href src content onerror onload style http-equiv data-moved lang name srcdoc integrity'.split(
    ' ',
  );

const name = fc.constantFrom(...NAMES);
const quote = fc.constantFrom('"', "'", '');
const attribute = fc
  .tuple(
    fc.constantFrom(...ATTRIBUTES),
    quote,
    fc.constantFrom('x', 'p1', '0;url=//a.test', 'javascript:alert(1)', 'a>b', ''),
  )
  .map(([key, sign, value]) => ` ${key}=${sign}${value}${sign}`);
const startTag = fc
  .tuple(name, fc.array(attribute, { maxLength: 2 }), fc.constantFrom('>', '/>', ' >', ''))
  .map(([tag, attributes, end]) => `<${tag}${attributes.join('')}${end}`);
const endTag = name.map((tag) => `</${tag}>`);
const comment = fc.constantFrom(
  '<!--',
  '-->',
  '--!>',
  '<!',
  '<?',
  '<![CDATA[',
  ']]>',
  '<!DOCTYPE html>',
);
const reference = fc.constantFrom(
  '&lt;',
  '&amp;lt;',
  '&#60;',
  '&#x3c;',
  '&quot;',
  '&',
  '&nbsp;',
  '&notin;',
);
const directive = fc
  .tuple(
    fc.constantFrom('fix', 'cut', 'doubt', 'anchor', 'note', 'furniture'),
    fc.constantFrom(':', '::', ':::'),
  )
  .map(([kind, signs]) => `${signs}${kind}[a]{was="b" rule="visit-noun"}`);
const template = fc.constantFrom(
  '{{a}}',
  '\u0024{a}',
  '<%= a %>',
  '{a}',
  '#{a}',
  '{/*',
  '*/}',
  '$&',
  '$1',
  '%s',
  '\\',
  '\\u003c',
  '`',
);
const word = fc.constantFrom('The council met', ' on Monday ', 'alert(1)', ' ', 'a');

const token = (literals: readonly string[]) =>
  fc.oneof(
    { arbitrary: startTag, weight: 5 },
    { arbitrary: endTag, weight: 4 },
    { arbitrary: comment, weight: 2 },
    { arbitrary: reference, weight: 2 },
    { arbitrary: directive, weight: 2 },
    { arbitrary: template, weight: 2 },
    { arbitrary: fc.constantFrom(...literals), weight: 4 },
    { arbitrary: fc.constantFrom(...hostileWords), weight: 1 },
    { arbitrary: quote, weight: 1 },
    { arbitrary: word, weight: 3 },
  );

/** What the content may not hold, on one line: control characters, those that hide or turn text, half characters and what is none. */
const UNREADABLE =
  /\p{Cc}|[\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufdd0-\ufdef\ufeff\ufff9-\uffff]|\p{Cs}/gu;

/** As a field of the content may have it: a line, with a letter to be seen, no space at its ends. */
const asField = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').replace(UNREADABLE, '').trim();
  return /\p{L}/u.test(line) ? line : `${line} x`.trim();
};

/** How much of the literals goes into a small set: all with signs of markup, and so many others of every kind. */
const EVERY_NTH = 12;

/**
 * Texts that nobody means well with: the known vectors, what the code itself looks for, and sentences of a grammar of
 * HTML, directives and templates.
 *
 * @param count how many at least; from some thousands on every literal of the code is among them
 */
export function hostileStrings(count: number): string[] {
  const literals = codeLiterals();
  const some = literals.filter((text, i) => /[<>]/.test(text) || i % EVERY_NTH === 0);
  const known = [
    ...(literals.length < count / 2 ? literals : some),
    ...vectors.map(({ text }) => text),
  ];
  const left = Math.max(count - known.length, count / 4);
  const line = fc
    .array(token(literals), { minLength: 1, maxLength: 6 })
    .map((parts) => parts.join(''));
  return [...known, ...fc.sample(line, { numRuns: Math.ceil(left), seed: 20_230_618 })].map(
    asField,
  );
}
