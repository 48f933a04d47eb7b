/** Hands a file to the reader, under a name. Nothing is sent: the browser writes what it has. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  // Not at once: the browser may still be reading it.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** `a page.mhtml` => `a page` */
export const withoutEnding = (name: string): string => name.replace(/\.[^.]{1,6}$/, '');
