import { withNotes } from '../copied-text.ts';
import { restoredWords } from './restored-words.ts';

/** Adds to what the reader copies from a report why words in it are doubted: the sign alone says too little elsewhere. */
document.addEventListener('copy', (event) => {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !event.clipboardData) return;
  const doubts = [...document.querySelectorAll('.edition mark[id]')]
    .filter((mark) => selection.containsNode(mark, true))
    .flatMap((mark) => {
      const note = mark.querySelector<HTMLButtonElement>(':scope > button')?.popoverTargetElement;
      const words = restoredWords(mark).replace(/[“”]/g, '');
      return note ? [`“${words}”: ${note.textContent.trim()}`] : [];
    });
  if (doubts.length === 0) return;
  event.clipboardData.setData('text/plain', withNotes(selection.toString(), doubts));
  event.preventDefault();
});
