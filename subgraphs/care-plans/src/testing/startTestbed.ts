import { createPatientIds, parseNationalId } from '@helsegraf/identifiers';
import { startSandbox, type Persona, type Sandbox } from '@helsegraf/sandbox';
import type { AccessBasis } from '@helsegraf/upstream';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK, type JWTPayload } from 'jose';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { startCarePlans } from '../startCarePlans.ts';

export interface Question {
  /** Name or number of a synthetic person. */
  readonly about: string;
  /** What to ask of the patient's `carePlans`. */
  readonly fields: string;
  readonly as?: Persona | 'citizen';
  readonly basis?: AccessBasis;
  readonly deadlineMs?: number;
}

export interface Testbed {
  readonly sandbox: Sandbox;
  /** What the subgraph answers for `carePlans`, asked as the gateway would. @throws when there are errors */
  ask(question: Question): Promise<Record<string, unknown>>;
  /** The whole answer as text, errors and all. */
  askForText(question: Question): Promise<string>;
  stop(): Promise<void>;
}

/** The subgraph, with the real stand-ins behind it and a gateway's signature in front. */
export async function startTestbed(): Promise<Testbed> {
  const [client, gateway] = await Promise.all([createKey('ES256'), createKey('EdDSA')]);
  const sandbox = await startSandbox({
    population: { size: 60 },
    clients: [{ clientId: 'care-plans', keys: [client.publicJwk], exchanges: ['nhn:helsegraf'] }],
  });
  const patientIdKeys = [{ kid: 'k1', key: randomBytes(64).toString('base64') }];
  const patientIds = createPatientIds(patientIdKeys);
  const subgraph = await startCarePlans({
    host: '127.0.0.1',
    port: 0,
    contextVerificationKeys: { keys: [gateway.publicJwk] },
    patientIdKeys,
    helseId: {
      issuer: String(sandbox.urls.helseid),
      tokenEndpoint: `${sandbox.urls.helseid}/connect/token`,
      clientId: 'care-plans',
      privateKey: client.privateJwk,
    },
    sourceTimeoutMs: 2_000,
    sources: {
      'treatment-plans': address(sandbox.urls['treatment-plans'], 'nhn:careplan'),
      'patient-plans': address(sandbox.urls['patient-plans'], 'nhn:patient-careplan'),
    },
  });

  async function askForText(question: Question): Promise<string> {
    const number = sandbox.population.find(question.about)?.nationalId ?? question.about;
    const nationalId = parseNationalId(number, { synthetic: 'accept' });
    if (nationalId === undefined) throw new Error('the question is about nobody in the sandbox');
    const id = patientIds.seal(nationalId);
    const body = JSON.stringify({
      query: `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Patient { carePlans { ${question.fields} } } } }`,
      variables: { r: [{ __typename: 'Patient', id }] },
    });
    const claims = {
      deadline: Date.now() + (question.deadlineMs ?? 5_000),
      patient: { id, nationalId: number },
      ...(await signIn(sandbox, question, number)),
    };
    const token = await signContext(gateway.privateKey, body, claims);
    const response = await fetch(`${subgraph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'helsegraf-context': token },
      body,
    });
    return response.text();
  }

  return {
    sandbox,
    askForText,
    async ask(question) {
      const text = await askForText(question);
      const answer = JSON.parse(text) as {
        data?: { _entities: { carePlans: Record<string, unknown> }[] };
        errors?: unknown;
      };
      const carePlans = answer.data?._entities[0]?.carePlans;
      if (carePlans === undefined || answer.errors !== undefined) throw new Error(`no answer but ${text}`);
      return carePlans;
    },
    async stop() {
      await subgraph.stop();
      await sandbox.stop();
    },
  };
}

const staff: Readonly<Record<string, { hprNumber: string; role: string }>> = {
  'general-practitioner': { hprNumber: '999000011', role: 'LE' },
  'hospital-doctor': { hprNumber: '999000022', role: 'LE' },
  nurse: { hprNumber: '999000033', role: 'SP' },
};

async function signIn(
  sandbox: Sandbox,
  { as = 'general-practitioner', basis = 'EXCEPTION' }: Question,
  number: string,
) {
  const audience = 'nhn:helsegraf';
  if (as === 'citizen') {
    const token = await testToken(sandbox.urls.idporten, { person: number, audience });
    return { subject_token: token, caller: { kind: 'citizen', nationalId: number } };
  }
  const organisation = { parent: '310123455', child: '315000017' };
  return {
    basis,
    subject_token: await testToken(sandbox.urls.helseid, { persona: as, audience }),
    caller: { kind: 'practitioner', nationalId: '19898949608', ...staff[as], organisation },
  };
}

async function testToken(issuer: string | undefined, request: object): Promise<string> {
  const response = await fetch(`${issuer}/test-token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(request),
  });
  return ((await response.json()) as { access_token: string }).access_token;
}

function signContext(key: CryptoKey, body: string, claims: JWTPayload): Promise<string> {
  const bh = createHash('sha256').update(body).digest('base64url');
  return new SignJWT({ rid: randomUUID(), bh, ...claims })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'gw-ctx+jwt' })
    .setIssuer('helsegraf-gateway')
    .setAudience('care-plans')
    .setIssuedAt()
    .setJti(randomUUID())
    .setExpirationTime('60s')
    .sign(key);
}

async function createKey(alg: 'ES256' | 'EdDSA') {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true });
  const withAlg = async (key: CryptoKey): Promise<JWK & { kty: string }> => ({
    kty: '',
    ...(await exportJWK(key)),
    alg,
  });
  return { privateKey, publicJwk: await withAlg(publicKey), privateJwk: await withAlg(privateKey) };
}

function address(baseUrl: string | undefined, audience: string) {
  return { baseUrl: String(baseUrl), audience, scope: `${audience}/api` };
}
