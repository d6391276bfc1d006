import { makeProof, type ProofRequest } from './makeProof.ts';

/** The two headers of one request with a bound token. A proof serves once, so make them anew for each request. */
export function proofHeaders(request: ProofRequest & { readonly token: string }): Record<string, string> {
  return { authorization: `DPoP ${request.token}`, dpop: makeProof(request) };
}
