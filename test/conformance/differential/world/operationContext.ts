/** What belongs to one execution of one operation. */
export interface OperationContext {
  nextInSequence(): number;
  /** Told of what no right engine makes a subgraph do. */
  report(problem: string): void;
}
