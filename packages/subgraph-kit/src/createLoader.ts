import DataLoader from 'dataloader';

/** Puts each question to a national service once for each request, however often it is asked in the operation. */
export type Loader<Question, Answer> = DataLoader<Question, Answer, string>;

/**
 * A loader for a service that takes one question per call, so a batch is as many calls side by side.
 * @param keyOf two questions with the same key are the same question
 */
export function createLoader<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  keyOf: (question: Question) => string,
): Loader<Question, Answer> {
  return new DataLoader((questions) => Promise.all(questions.map((question) => ask(question))), { cacheKeyFn: keyOf });
}
