import { exportJWK, generateKeyPair, type JWK } from 'jose';
import type { Persona } from '../people/staff.ts';
import { sourceAddresses, type SourceAddress } from '../sourceAddresses.ts';
import { startSandbox, type Sandbox } from '../startSandbox.ts';
import type { Service } from '../frame/services.ts';
import { send, type TokenBody } from './sandboxClient.ts';

/** A running sandbox, and what a system needs to ask its services on somebody's behalf. */
export interface SourceBench {
  readonly sandbox: Sandbox;
  /** The settings of a client that the HelseID stand-in knows. */
  readonly helseId: {
    readonly issuer: string;
    readonly tokenEndpoint: string;
    readonly clientId: string;
    readonly privateKey: JWK;
  };
  source(service: Service): SourceAddress;
  /** A token of somebody on the staff, for the client to exchange. */
  staffToken(persona?: Persona): Promise<string>;
  /** A token of a citizen, by name or number. */
  citizenToken(person: string): Promise<string>;
  stop(): Promise<void>;
}

const ownAudience = 'nhn:helsegraf-sources';
const clientId = 'helsegraf-test';

/** Starts a sandbox for the tests of a subgraph: real HTTP, real signed tokens, nothing shared with other tests. */
export async function startSourceBench(): Promise<SourceBench> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const sandbox = await startSandbox({
    clients: [
      {
        clientId,
        keys: [{ ...(await exportJWK(publicKey)), kty: 'EC', kid: 'one', alg: 'ES256' }],
        organisation: { parent: '310123455', child: '315000017' },
        exchanges: [ownAudience],
      },
    ],
  });
  const issuer = String(sandbox.urls.helseid);
  const addresses = sourceAddresses(sandbox.urls);
  const signIn = async (url: string | undefined, who: object) =>
    (await send<TokenBody>(`${url}/test-token`, { json: { audience: ownAudience, ...who } })).body.access_token;
  return {
    sandbox,
    helseId: {
      issuer,
      tokenEndpoint: `${issuer}/connect/token`,
      clientId,
      privateKey: { ...(await exportJWK(privateKey)), kid: 'one', alg: 'ES256' },
    },
    source(service) {
      const address = addresses[service];
      if (address === undefined) throw new Error(`nothing stands in for ${service}`);
      return address;
    },
    staffToken: (persona = 'general-practitioner') => signIn(sandbox.urls.helseid, { persona }),
    citizenToken: (person) => signIn(sandbox.urls.idporten, { person }),
    stop: () => sandbox.stop(),
  };
}
