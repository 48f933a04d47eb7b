/** `• Bread`, `2) Salt`, `3. Oil`; `1.5 million` is a figure. */
const LIST_ITEM = /^(?:[-–—•*·▪►✓]\s?|\(?\d{1,3}[.)]\s)\S/;

/** Whether a line begins as an item of a list does: with a bullet, a dash or its number. */
export const isListItem = (text: string): boolean => LIST_ITEM.test(text);
