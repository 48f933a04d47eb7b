const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about after all also am an and any are as at be because been before being but by can could did do does for from ' +
    'had has have he her him his how i if in into is it its me my no nor not of on or our out s she should so some ' +
    'such than that the their them then there these they this those to too up was we were what when where which ' +
    'who whom why will with would you your في من علي الي عن ان التي الذي هذا مع قد ما هل'
  ).split(' '),
);

/** Whether a folded word says too little to be asked for, beside others. */
export function isStopWord(folded: string): boolean {
  return STOP_WORDS.has(folded);
}
