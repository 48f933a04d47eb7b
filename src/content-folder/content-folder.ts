/** The folder that holds the story, from where the command runs: `CONTENT_DIR`, else `./content`. */
export function contentFolder(): string {
  const { CONTENT_DIR } = process.env;
  return CONTENT_DIR || './content';
}
