/** A file with operations, fragments, or both. The path is the reader's, for messages. */
export interface GraphqlFile {
  readonly path: string;
  readonly text: string;
}
