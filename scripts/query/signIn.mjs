import { calculateThumbprint, generateKeyPair, generateProof } from 'dpop';

const audience = 'nhn:helsegraf';
const everybodysScope = 'nhn:helsegraf/read';

/**
 * Signs somebody in at the sandbox, with a new key that the token is bound to (DPoP, RFC 9449).
 *
 * @param {string} asker a persona, or `citizen`
 * @param {object} about
 * @param {{ nationalId: string }} [about.person] who the citizen is; operators ask about nobody
 * @param {string} [about.scope] what the token is for, when it is not what everybody's is
 * @param {string} about.basis health personnel attest emergency care when they ask on that ground, else ordinary treatment
 * @param {string} [about.decision] the employer's decision that is attested; another each time unless said
 * @param {(path: string, request: RequestInit) => Promise<{ access_token: string }>} about.ask asks the sandbox
 */
export async function signIn(asker, { person, scope = everybodysScope, basis, decision, ask }) {
  const key = await generateKeyPair('ES256');
  const purpose = basis.endsWith('EMERGENCY') ? 'ETREAT' : 'TREAT';
  const attest = decision === undefined ? {} : { attest: { care_relationship: { decision_ref: { id: decision } } } };
  const who = asker === 'citizen' ? { person: person.nationalId } : { persona: asker, purpose, ...attest };
  const { access_token: token } = await ask('/test-token', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...who, audience, scope: [scope], jkt: await calculateThumbprint(key.publicKey) }),
  });
  return {
    /** The headers of one request to that address: a proof serves once. */
    headersFor: async (url) => ({
      authorization: `DPoP ${token}`,
      dpop: await generateProof(key, url, 'POST', undefined, token),
    }),
  };
}
