/** A file as an emitter writes it. */
export interface EmittedFile {
  /** Below the directory to write to, with `/`. */
  readonly path: string;
  /** Ends with a line feed, and has `mark` in one of its first lines. */
  readonly text: string;
}

/** What every file says of itself in its first lines. By it the generator knows its own, and leaves all others alone. */
export const mark = 'Written by the generator of Helsegraf.';
