/** Every check that a token or a proof can fail, by the name it has in the security log. */
export type CheckName =
  | 'no credentials'
  | 'one authorization header'
  | 'scheme'
  | 'token size'
  | 'token form'
  | 'token issuer'
  | 'token type'
  | 'token algorithm'
  | 'token key'
  | 'token signature'
  | 'token audience'
  | 'token times'
  | 'token scope'
  | 'token client'
  | 'person'
  | 'level'
  | 'operator'
  | 'organisation'
  | 'token binding'
  | 'one proof'
  | 'proof size'
  | 'proof form'
  | 'proof type'
  | 'proof algorithm'
  | 'proof key'
  | 'proof thumbprint'
  | 'proof signature'
  | 'proof token hash'
  | 'proof id'
  | 'proof method'
  | 'proof address'
  | 'proof time'
  | 'proof nonce'
  | 'proof seen before';

/** A check that a request did not pass. For the security log; the client learns no more than what it must do next. */
export class FailedCheck extends Error {
  override readonly name = 'FailedCheck';
  readonly check: CheckName;

  constructor(name: CheckName) {
    super(name);
    this.check = name;
  }
}

/** Goes on only when a check holds. @throws FailedCheck */
export function check(name: CheckName, holds: boolean): asserts holds {
  if (!holds) throw new FailedCheck(name);
}
