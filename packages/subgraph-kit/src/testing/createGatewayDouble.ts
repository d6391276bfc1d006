import { createPatientIds, parseNationalId, type NationalId } from '@helsegraf/identifiers';
import type { AccessBasis } from '@helsegraf/upstream';
import { exportJWK, generateKeyPair, SignJWT, type JWK } from 'jose';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { RunningSubgraph } from '../startSubgraph.ts';
import type { SubgraphConfig } from '../subgraphConfig.ts';

/** One call as the gateway would make it. */
export interface GatewayCall {
  readonly subgraph: RunningSubgraph;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** The patient of the operation, by national id. */
  readonly patient?: string;
  readonly basis?: AccessBasis;
  /** As in the claims; a general practitioner unless said. */
  readonly caller?: Readonly<Record<string, unknown>>;
  readonly subjectToken: string;
  readonly deadlineMs?: number;
}

export interface SubgraphReply {
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly {
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string };
  }[];
}

/** Plays the gateway toward one subgraph: signs a context for each call, with keys of its own. */
export interface GatewayDouble {
  /** The settings that make a subgraph trust this double, and name its patients alike. */
  readonly trust: Pick<SubgraphConfig, 'contextVerificationKeys' | 'patientIdKeys'>;
  patientId(nationalId: string): string;
  ask(call: GatewayCall): Promise<SubgraphReply>;
  /** Asks for fields of the patient: `selection` is what stands inside `... on Patient { }`. */
  askPatient(
    call: Omit<GatewayCall, 'query'> & { patient: string; selection: string; variableDefinitions?: string },
  ): Promise<{
    readonly patient: Record<string, unknown> | null;
    readonly errors: SubgraphReply['errors'];
  }>;
}

const generalPractitioner = {
  kind: 'practitioner',
  nationalId: '19898949608',
  hprNumber: '999000011',
  role: 'LE',
  organisation: { parent: '310123455', child: '315000017' },
};

/** @param subgraphName the audience that contexts are made for */
export async function createGatewayDouble(subgraphName: string): Promise<GatewayDouble> {
  const pair = await generateKeyPair('EdDSA', { extractable: true });
  const publicKey: JWK = { ...(await exportJWK(pair.publicKey)), alg: 'EdDSA' };
  const patientIdKeys = [{ kid: 't1', key: randomBytes(64).toString('base64') }];
  const patientIds = createPatientIds(patientIdKeys);
  const patientId = (nationalId: string) => patientIds.seal(parse(nationalId));

  async function ask(call: GatewayCall): Promise<SubgraphReply> {
    const body = JSON.stringify({ query: call.query, variables: call.variables ?? {} });
    const claims = {
      rid: randomUUID(),
      bh: createHash('sha256').update(body).digest('base64url'),
      deadline: Date.now() + (call.deadlineMs ?? 10_000),
      subject_token: call.subjectToken,
      caller: call.caller ?? generalPractitioner,
      ...(call.patient === undefined ? {} : { patient: { id: patientId(call.patient), nationalId: call.patient } }),
      ...(call.basis === undefined ? {} : { basis: call.basis }),
    };
    const context = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'EdDSA', typ: 'gw-ctx+jwt' })
      .setIssuer('helsegraf-gateway')
      .setAudience(subgraphName)
      .setIssuedAt()
      .setJti(randomUUID())
      .setExpirationTime('30s')
      .sign(pair.privateKey);
    const response = await fetch(`${call.subgraph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'helsegraf-context': context },
      body,
    });
    const reply = (await response.json()) as Partial<SubgraphReply>;
    return { data: reply.data ?? null, errors: reply.errors ?? [] };
  }

  return {
    trust: { contextVerificationKeys: { keys: [publicKey] }, patientIdKeys },
    patientId,
    ask,
    async askPatient({ selection, variableDefinitions = '', ...call }) {
      const { data, errors } = await ask({
        basis: 'EXCEPTION',
        ...call,
        query: `query ($patients: [_Any!]! ${variableDefinitions}) {
          _entities(representations: $patients) { ... on Patient { ${selection} } }
        }`,
        variables: { ...call.variables, patients: [{ __typename: 'Patient', id: patientId(call.patient) }] },
      });
      const [patient = null] = (data?.['_entities'] ?? []) as (Record<string, unknown> | null)[];
      return { patient, errors };
    },
  };
}

function parse(nationalId: string): NationalId {
  const parsed = parseNationalId(nationalId, { synthetic: 'accept' });
  if (parsed === undefined) throw new Error('a test uses a number that is not valid');
  return parsed;
}
