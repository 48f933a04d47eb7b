/** What is wrong with a file, and what to do, by the code of the system's error. */
const SENTENCES: Readonly<Record<string, string>> = {
  EISDIR: 'This is a folder, where a file should be. Rename or move it.',
  ENOTDIR: 'This is a file, where a folder should be. Rename or move it.',
  EACCES: 'It may not be read or written. Change its permissions.',
  EPERM: 'It may not be read or written. Change its permissions.',
  EROFS: 'The disk is read-only. Choose another place.',
  ENOENT: 'It is not there.',
  ELOOP: 'It is a link that leads to itself. Put the file itself in its place.',
  ENAMETOOLONG: 'The name is too long for this disk. Shorten it.',
  ENOSPC: 'The disk is full. Make room and try again.',
  EMFILE: 'Too many files are open. Close other programs and try again.',
  EEXIST: 'It is there already. Rename or move it.',
  ENOTEMPTY: 'The folder is not empty. Look what is in it and move it away.',
};

/** An error of the file system as a sentence that says what to do; undefined when it is another error. */
export function explainFileFault(error: unknown): string | undefined {
  if (!(error instanceof Error && 'code' in error && 'syscall' in error)) return undefined;
  return SENTENCES[String(error.code)] ?? `The system says: ${error.message}.`;
}
