/** What a command has begun. */
export interface Begun {
  /** Files or folders, from where the command was called. */
  readonly paths: readonly string[];
  /** What was begun and what comes next, for who reads it. */
  readonly told: string;
}
