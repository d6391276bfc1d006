import { calculateThumbprint, generateKeyPair, type KeyPair } from 'dpop';
import { citizen, operator } from './choice.ts';
import { purposeOf } from './accessBasis.ts';
import type { Choice } from './choice.ts';
import type { Person, StaffMember } from './person.ts';
import type { Settings } from './readSettings.ts';
import type { Directory, Reply, Token } from './sandbox.ts';

/** What the portal asks of the sandbox. */
export interface SandboxClient {
  fetchDirectory(): Promise<Reply<Directory>>;
  /**
   * Signs in as the one who asks: staff at the HelseID stand-in, the citizen at the ID-porten stand-in. Each sign-in has a
   * new key, which never leaves the browser and cannot be read out of it.
   *
   * @param decision what the attest refers to: the same for as long as it is about the same patient
   */
  signIn(choice: Choice, decision: string): Promise<Reply<Token>>;
}

export function createSandboxClient({ sandbox, helseId, idPorten }: Settings): SandboxClient {
  return {
    fetchDirectory: () => ask(`${sandbox}/people?all`, readDirectory),
    async signIn({ asker, nationalId, basis }, decision) {
      const key = await createKey();
      if (key === undefined) return { kind: 'failed', message: ({ problems }) => problems.noKeys };
      const jkt = await calculateThumbprint(key.publicKey);
      const isCitizen = asker === citizen;
      const { audience, scope: usual, insightScope } = isCitizen ? idPorten : helseId;
      const scope = asker === operator ? (insightScope ?? usual) : usual;
      const attest = { care_relationship: { decision_ref: { id: decision } } };
      const who = isCitizen ? { person: nationalId } : { persona: asker, purpose: purposeOf(basis), attest };
      return ask(`${sandbox}/test-token`, readTokenFor(key), {
        ...who,
        clientId: 'sandbox-portal',
        audience,
        scope: [scope],
        jkt,
      });
    },
  };
}

/** Not extractable, which is what `dpop` makes unless told otherwise. `undefined` where browsers have no cryptography. */
async function createKey(): Promise<KeyPair | undefined> {
  try {
    return await generateKeyPair('ES256');
  } catch {
    return undefined;
  }
}

async function ask<T>(url: string, read: (body: unknown) => T | undefined, body?: object): Promise<Reply<T>> {
  try {
    const response = await fetch(url, body === undefined ? {} : jsonPost(body));
    if (!response.ok) return { kind: 'failed', message: ({ problems }) => problems.sandboxRefused(response.status) };
    const value = read(await response.json());
    return value === undefined
      ? { kind: 'failed', message: ({ problems }) => problems.sandboxUnreadable }
      : { kind: 'answered', value };
  } catch (error) {
    // `fetch` tells an unreachable server by TypeError, and JSON that breaks off by SyntaxError.
    const isUnreadable = error instanceof SyntaxError;
    const { origin } = new URL(url);
    return {
      kind: 'failed',
      message: ({ problems }) => (isUnreadable ? problems.sandboxUnreadable : problems.sandboxUnreachable(origin)),
    };
  }
}

function jsonPost(body: object): RequestInit {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

function readDirectory(body: unknown): Directory | undefined {
  if (!isRecord(body) || !Array.isArray(body['people']) || !Array.isArray(body['staff'])) return undefined;
  return { people: body['people'].flatMap(readPerson), staff: body['staff'].flatMap(readStaffMember) };
}

function readPerson(value: unknown): readonly Person[] {
  if (!isRecord(value)) return [];
  const { nationalId, name, ageYears, special, traits } = value;
  if (typeof nationalId !== 'string' || typeof name !== 'string' || typeof ageYears !== 'number') return [];
  const isDeceased = Array.isArray(traits) && traits.includes('deceased');
  return [{ nationalId, name, ageYears, isDeceased, special: typeof special === 'string' ? special : '' }];
}

function readStaffMember(value: unknown): readonly StaffMember[] {
  if (!isRecord(value)) return [];
  const { persona, name, organisation } = value;
  if (typeof persona !== 'string' || typeof name !== 'string' || typeof organisation !== 'string') return [];
  return [{ persona, name, organisation }];
}

function readTokenFor(key: KeyPair): (body: unknown) => Token | undefined {
  return (body) => {
    if (!isRecord(body)) return undefined;
    const { access_token: value, expires_in: seconds } = body;
    if (typeof value !== 'string' || typeof seconds !== 'number') return undefined;
    return { value, key, expiresAt: Date.now() + seconds * 1000 };
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
