/** How the editor judges: the one standard that every verdict and every quotation's label follows. */
export const standard = {
  heading: 'How differences and quotations are judged',
  evidence:
    'A verdict rests on the passages that are shown with it. What is known from elsewhere is no evidence.',
  verdicts: [
    '<b>Do the answers exclude each other?</b> Where they do not – one is more exact, wider, earlier, or tells another part – the point is settled: the verdict says how they fit together, and names what one report alone has.',
    '<b>Where they do,</b> the point is settled when two reports give the same answer in words that neither a translation nor a rewording has touched, when a report corrects itself, or when the calendar decides, and each other answer stands alone.',
    '<b>One report never outvotes another.</b> An answer that a single report has stays open, however clean that report is. The verdict then says which answer is likelier, and why.',
    '<b>Names and numbers</b> come through rewording and translation better than other words: there two reports count, however they came.',
    '<b>How something went</b> is a matter of judgment. Where those who are cited judge it differently, it stays open.',
  ],
  quotations:
    'A quotation is called verbatim when two reports have it alike, or when a report shows the post itself. One report alone makes it unverified, also where that report shows no rewording: the note beside it says so. Whatever came through a translation is translated, and what is told without quotation marks paraphrased. <labels>What each label says</labels>',
  howReached: 'How verdicts are reached',
};
