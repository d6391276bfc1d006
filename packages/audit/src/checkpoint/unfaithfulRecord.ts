/** The record is not what was signed before, or does not hold together. */
export class UnfaithfulRecord extends Error {
  override readonly name = 'UnfaithfulRecord';
}
