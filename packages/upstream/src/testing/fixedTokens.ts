import { bearerToken } from '../tokens/sourceToken.ts';
import type { SourceTokens } from '../tokens/createSourceTokens.ts';

/** Gives the same token to everybody, without asking anybody. */
export function fixedTokens(value: string): SourceTokens {
  const token = bearerToken(value);
  return { tokenFor: async () => ({ kind: 'token', token }), distrust: () => undefined };
}
