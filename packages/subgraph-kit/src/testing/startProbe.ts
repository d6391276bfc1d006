import { createPatientIds, parseNationalId } from '@helsegraf/identifiers';
import { exportJWK, generateKeyPair, type JWK, type JWTPayload } from 'jose';
import { randomBytes } from 'node:crypto';
import { openPatient } from '../openPatient.ts';
import { startSubgraph } from '../startSubgraph.ts';
import type { SubgraphContext } from '../subgraphContext.ts';
import { accessFor } from './accessFor.ts';
import { signContext, type ContextToSign } from './signContext.ts';

/** One call, and what is wrong with it. */
export interface ProbeCall extends Partial<Omit<ContextToSign, 'claims' | 'body'>> {
  readonly body?: string;
  readonly change?: (payload: JWTPayload) => JWTPayload;
  readonly hashOf?: string;
}

export interface ProbeReply {
  readonly status: number;
  readonly text: string;
}

/** A subgraph without services, to be called in all the ways in which it should not be. */
export interface Probe {
  readonly url: string;
  readonly patient: { readonly id: string; readonly nationalId: string };
  readonly patientIdKeys: readonly { readonly kid: string; readonly key: string }[];
  readonly publicKey: JWK;
  /** The header of one call: a good context, save for what is said. */
  sign(call?: ProbeCall): Promise<string>;
  /** Sends a signed question. */
  call(call?: ProbeCall): Promise<ProbeReply>;
  /** Sends whatever it is. */
  send(body: string, headers: Readonly<Record<string, string>>): Promise<ProbeReply>;
  stop(): Promise<void>;
}

const nationalId = '15819049863';
const caller = {
  kind: 'practitioner',
  nationalId: '07835249608',
  hprNumber: '999000011',
  role: 'LE',
  organisation: { parent: '310123455', child: '315000017' },
};

/** The body of a question. */
export const ask = (query: string, variables: object = {}) => JSON.stringify({ query, variables });

export async function startProbe(): Promise<Probe> {
  const patientIdKeys = [{ kid: 'k1', key: randomBytes(64).toString('base64') }];
  const parsed = parseNationalId(nationalId, { synthetic: 'accept' });
  if (parsed === undefined) throw new Error('the test number is valid');
  const patient = { id: createPatientIds(patientIdKeys).seal(parsed), nationalId };
  const pair = await generateKeyPair('EdDSA', { extractable: true });
  const publicKey: JWK = { ...(await exportJWK(pair.publicKey)), alg: 'EdDSA' };
  const subgraph = await startSubgraph({
    name: 'persons',
    createRequestScope: () => ({}),
    resolvers,
    config: {
      host: '127.0.0.1',
      port: 0,
      contextVerificationKeys: { keys: [publicKey] },
      patientIdKeys,
      helseId: await aClient(),
      sourceTimeoutMs: 1_000,
      sources: {},
    },
  });
  const claims = (): JWTPayload => ({
    rid: 'event-1',
    deadline: Date.now() + 5_000,
    subject_token: 'a-token',
    basis: 'EXCEPTION',
    access: accessFor({ caller, basis: 'EXCEPTION' }),
    patient,
    caller,
  });
  const sign = ({ body = ask('{ __typename }'), hashOf = body, change = (same) => same, ...flaws }: ProbeCall = {}) =>
    signContext({
      key: pair.privateKey,
      audience: 'persons',
      claims: change(claims()),
      body: hashOf,
      ...flaws,
    });

  async function send(body: string, headers: Readonly<Record<string, string>>): Promise<ProbeReply> {
    const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body };
    const response = await fetch(`${subgraph.url}/graphql`, init);
    return { status: response.status, text: await response.text() };
  }

  return {
    url: subgraph.url,
    patient,
    patientIdKeys,
    publicKey,
    sign,
    send,
    call: async (call = {}) => send(call.body ?? ask('{ __typename }'), { 'helsegraf-context': await sign(call) }),
    stop: () => subgraph.stop(),
  };
}

const resolvers = {
  Query: { patient: (_parent: unknown, _arguments: unknown, context: SubgraphContext) => context.request.patient },
  Patient: {
    __resolveReference: (reference: { id: string }, context: SubgraphContext) => openPatient(context, reference.id),
    person: () => {
      throw new Error(`the person register said ${nationalId} is odd`);
    },
  },
};

async function aClient() {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  return {
    issuer: 'http://127.0.0.1:1',
    tokenEndpoint: 'http://127.0.0.1:1/connect/token',
    clientId: 'test',
    privateKey: { ...(await exportJWK(privateKey)), alg: 'ES256' },
  };
}
