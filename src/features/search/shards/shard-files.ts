/** Thrown where a question needs files that are not here yet. */
export class NotLoaded extends Error {
  readonly files: readonly string[];

  constructor(files: readonly string[]) {
    super(files.join(' '));
    this.files = files;
  }
}

/** Fetches a file of the index by its name, read as JSON. */
export type FetchFile = (name: string) => Promise<unknown>;

/** The files of an index that have been fetched. */
export class ShardFiles {
  private readonly files = new Map<string, Promise<unknown> | undefined>();
  private readonly here = new Map<string, unknown>();
  private readonly fetchFile: FetchFile;

  constructor(fetchFile: FetchFile) {
    this.fetchFile = fetchFile;
  }

  /** @throws NotLoaded for all of those that are missing */
  need(names: Iterable<string>): void {
    const missing = [...new Set(names)].filter((name) => !this.here.has(name));
    if (missing.length > 0) throw new NotLoaded(missing);
  }

  /**
   * A file as it was made: files of this folder are written by `makeShards` of the same edition.
   *
   * @throws NotLoaded
   */
  get<File>(name: string): File {
    this.need([name]);
    return this.here.get(name) as File;
  }

  /** Answers once what the answer needs is here. */
  async run<Answer>(answer: () => Answer): Promise<Answer> {
    for (;;) {
      try {
        return answer();
      } catch (error) {
        if (!(error instanceof NotLoaded)) throw error;
        await Promise.all(error.files.map((name) => this.load(name)));
      }
    }
  }

  private async load(name: string): Promise<void> {
    const asked = this.files.get(name) ?? this.fetchFile(name);
    this.files.set(name, asked);
    try {
      this.here.set(name, await asked);
    } catch (error) {
      this.files.delete(name);
      throw error;
    }
  }
}
