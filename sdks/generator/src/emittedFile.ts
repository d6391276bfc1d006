/** A file as an emitter writes it. */
export interface EmittedFile {
  /** Below the directory to write to, with `/`. */
  readonly path: string;
  /** Ends with a line feed. */
  readonly text: string;
}
