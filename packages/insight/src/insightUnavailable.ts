/** The figures cannot be read now. Says nothing of the store. */
export class InsightUnavailable extends Error {
  override readonly name = 'InsightUnavailable';

  constructor(cause: unknown) {
    super('the figures cannot be read now', { cause });
  }
}
