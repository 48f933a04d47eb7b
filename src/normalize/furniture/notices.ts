/** Words of the notices that a page shows about itself: of cookies, browsers, payment, newsletters. */
const NOTICE_WORD =
  /\b(?:cookies?|privacy policy|privacy notice|terms of (?:use|service)|java ?script|your browser|ad ?blockers?|subscri(?:be|bers?|ptions?)|newsletters?|sign up|affiliate|commission|all rights reserved|may not be published|market data|terms and conditions|consent)\b/gi;
/** Where a page's visitor can call or write, or whence its figures come: nothing that a report tells twice. */
const SERVICE_WORD =
  /\b(?:customer service|call cent(?:er|re)|toll[ -]free|fax:|e-?mail:|telephone:?|phone:|quotes (?:are )?delayed|real-time quotes|market data provided|powered and implemented by|terms & conditions)/gi;
const MIN_SERVICE_WORDS = 3;
const ADDRESS = /\b(?:you|your|we|our|us|this (?:site|website|page|material))\b/i;
const MAX_LENGTH = 900;

/** Whether a short line has words of a page about itself. */
export const speaksOfPage = (text: string): boolean => text.search(NOTICE_WORD) !== -1;

/** Whether a line of prose speaks of the page and to its visitor, and not of the report's matter. */
export function isPageNotice(text: string): boolean {
  if (text.length > MAX_LENGTH || /[“"«]/.test(text)) return false;
  const kinds = (words: RegExp) => new Set(text.toLowerCase().match(words)).size;
  return (
    (kinds(NOTICE_WORD) >= 2 && ADDRESS.test(text)) || kinds(SERVICE_WORD) >= MIN_SERVICE_WORDS
  );
}
