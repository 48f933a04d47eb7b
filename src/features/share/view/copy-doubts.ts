import { withNotes } from '../copied-text.ts';
import { doubtsIn } from './restored-words.ts';

/** Adds to what the reader copies from a report why words in it are doubted: the sign alone says too little elsewhere. */
document.addEventListener('copy', (event) => {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !event.clipboardData) return;
  const marks = [...document.querySelectorAll('.edition :is(.text, h1) mark[id]')];
  const doubts = doubtsIn(marks.filter((mark) => selection.containsNode(mark, true)));
  if (doubts.length === 0) return;
  event.clipboardData.setData('text/plain', withNotes(selection.toString(), doubts));
  event.preventDefault();
});
