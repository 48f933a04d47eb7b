/** An editor's correction that cannot be made. `field` is its path in the corrections file. */
export class CorrectionError extends Error {
  override readonly name = 'CorrectionError';
  readonly field: string;

  constructor(field: string, message: string) {
    super(message);
    this.field = field;
  }
}
