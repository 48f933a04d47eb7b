/** Why bytes are no article: what others than the readers of the message say it by. */
export type DecodeProblem =
  | 'tooLarge'
  | 'tooLong'
  | 'tooManyLines'
  | 'tooManyTags'
  | 'tooManyReferences'
  | 'notText'
  | 'emptyPage'
  | 'emptyMail';

/** Bytes that are not text in the encoding they claim, or more text than an article has. */
export class DecodeError extends Error {
  override readonly name = 'DecodeError';
  readonly problem: DecodeProblem;
  /** The most that there may be of what is too much: mebibytes, characters, lines or tags. */
  readonly most: number;

  constructor(message: string, problem: DecodeProblem, most = 0) {
    super(message);
    this.problem = problem;
    this.most = most;
  }
}
