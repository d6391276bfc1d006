/** One step of the contract, as `npm run compose` has written it. */
export interface Step {
  readonly date: string;
  readonly schema: string;
  readonly note?: string;
  readonly changes: readonly Change[];
}

export interface Change {
  readonly effect: string;
  readonly message: string;
  readonly path?: string;
}
