/** Words that hardly any name but a paper's has. */
const PAPER_WORDS =
  'Times|Post|News|Herald|Gazette|Courier|Tribune|Chronicle|Observer|Journal|Dispatch|Telegraph|Examiner|Sentinel|Inquirer|Insider|Today|TODAY|Daily|Zeitung|Dagblad|Presse';
/** Words of papers' names that other names have, too. */
const OTHER_PAPER_WORDS =
  'Reader|Reporter|Weekly|Online|Voice|Beacon|Standard|Register|Review|Magazine|Wire';
const PUBLISHER_WORDS = 'Media|Network';

const PAPER_WORD = new RegExp(`^(?:${PAPER_WORDS})$`);
const ANY_PAPER_WORD = new RegExp(`\\b(?:${PAPER_WORDS}|${OTHER_PAPER_WORDS})\\b`);
const LAST_WORD = new RegExp(`\\b(?:${PUBLISHER_WORDS})$`);

/** Whether one of the words of a name is one that papers have in theirs. */
export const hasPaperWord = (name: string): boolean => ANY_PAPER_WORD.test(name);

/** `Harbour Gazette`, `The Lowfield Times`: two to four words, one of which only papers have, or publishers at the end. */
export function isPaperName(text: string): boolean {
  const words = text.replace(/^The /, '').split(' ');
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^(?:\p{Lu}|of$|and$|&$)/u.test(word)) &&
    (words.some((word) => PAPER_WORD.test(word)) || LAST_WORD.test(text))
  );
}
