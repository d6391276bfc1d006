import { createPatientIds, parseNationalId, type NationalId } from '@helsegraf/identifiers';
import type { AccessBasis } from '@helsegraf/upstream';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { randomBytes, randomUUID } from 'node:crypto';
import type { RunningSubgraph } from '../startSubgraph.ts';
import type { SubgraphConfig } from '../subgraphConfig.ts';
import { signContext } from './signContext.ts';

/** One call as the gateway would make it. */
export interface GatewayCall {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The patient of the operation, by national id. */
  readonly patient: string | undefined;
  readonly basis: AccessBasis | undefined;
  /** As in the claims; undefined as of a gateway that does not tell. */
  readonly access?: object | undefined;
  /** As in the claims. */
  readonly caller: Readonly<Record<string, unknown>>;
  /** Operators have none. */
  readonly subjectToken?: string | undefined;
  /** How long the subgraph has to answer. */
  readonly timeMs: number;
  /** The same change was made before. */
  readonly isRepeated?: boolean;
}

export interface SubgraphReply {
  readonly data: Record<string, unknown> | null;
  readonly errors: readonly {
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string };
  }[];
  /** The answer as it came. */
  readonly text: string;
}

/** Plays the gateway toward one subgraph: signs a context for each call, with keys of its own. */
export interface GatewayDouble {
  /** The settings that make a subgraph trust this double, and name its patients alike. */
  readonly trust: Pick<SubgraphConfig, 'contextVerificationKeys' | 'patientIdKeys'>;
  patientId(nationalId: string): string;
  ask(subgraph: RunningSubgraph, call: GatewayCall): Promise<SubgraphReply>;
}

/** @param subgraphName the audience that contexts are made for */
export async function createGatewayDouble(subgraphName: string): Promise<GatewayDouble> {
  const pair = await generateKeyPair('EdDSA', { extractable: true });
  const publicKey: JWK = { ...(await exportJWK(pair.publicKey)), alg: 'EdDSA' };
  const patientIdKeys = [{ kid: 't1', key: randomBytes(64).toString('base64') }];
  const patientIds = createPatientIds(patientIdKeys);
  const patientId = (nationalId: string) => patientIds.seal(parse(nationalId));

  return {
    trust: { contextVerificationKeys: { keys: [publicKey] }, patientIdKeys },
    patientId,
    async ask(subgraph, { query, variables, patient, basis, access, caller, subjectToken, timeMs, isRepeated }) {
      const body = JSON.stringify({ query, variables });
      const claims = {
        rid: randomUUID(),
        deadline: Date.now() + timeMs,
        subject_token: subjectToken,
        caller,
        basis,
        access,
        repeated: isRepeated,
        patient: patient === undefined ? undefined : { id: patientId(patient), nationalId: patient },
      };
      const context = await signContext({ key: pair.privateKey, audience: subgraphName, claims, body });
      const response = await fetch(`${subgraph.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'helsegraf-context': context },
        body,
      });
      const text = await response.text();
      const reply = JSON.parse(text) as Partial<SubgraphReply>;
      return { data: reply.data ?? null, errors: reply.errors ?? [], text };
    },
  };
}

function parse(nationalId: string): NationalId {
  const parsed = parseNationalId(nationalId, { synthetic: 'accept' });
  if (parsed === undefined) throw new Error('a test uses a number that is not valid');
  return parsed;
}
