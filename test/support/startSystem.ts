import { operations } from '@helsegraf/schema';
import { createSignIn, type SignedIn, type SignInChanges } from './createSignIn.ts';

/** Who asks: somebody on the staff, or the person the question is about. */
export type Asker =
  | 'general-practitioner'
  | 'hospital-doctor'
  | 'nurse'
  | 'pharmacist'
  | 'dentist'
  | 'public-health-nurse'
  | 'machine'
  | 'operator'
  | 'citizen';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // The tests look into answers of many shapes; each says what it expects.
  readonly body: AnswerBody;
}

export interface AnswerBody {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: unknown;
    readonly extensions: Record<string, unknown>;
  }[];
}

export interface Question extends SignInChanges {
  /** Name or number. */
  readonly person: string;
  readonly as?: Asker;
  readonly basis?: string;
  /** Emergency and elevated access say why. */
  readonly reason?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** The whole system, running, as a client meets it. */
export interface System {
  readonly gatewayUrl: string;
  readonly adminUrl: string;
  readonly portBase: number;
  /** Signs in and asks one of the operations of `schema/operations`. */
  ask(operation: string, question: Question): Promise<Answer>;
  /** Signs in and asks anything. */
  askText(query: string, question: Question): Promise<Answer>;
  send(body: unknown, headers?: Readonly<Record<string, string>>): Promise<Answer>;
  /** Somebody signed in, for several requests. Health personnel attest ordinary treatment unless said. */
  session(as: Asker, person?: string, changes?: SignInChanges): Promise<SignedIn>;
  /** The headers of one request by somebody who has just signed in. */
  signIn(as: Asker, person?: string, changes?: SignInChanges): Promise<Record<string, string>>;
  nationalIdOf(person: string): Promise<string>;
  setFault(service: string, fault: string): Promise<void>;
  clearFaults(): Promise<void>;
  /** How often each route of each stand-in was called since `forgetCalls`. */
  calls(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
  /** The operations that reached each stand-in since `forgetCalls`, by their event ids. */
  events(): Promise<Readonly<Record<string, readonly string[]>>>;
  forgetCalls(): Promise<void>;
  stop(): Promise<void>;
}

/** The system that was started before the tests. Stopping it clears what a test changed; it goes on running. */
export async function startSystem(portBase = Number(process.env['HELSEGRAF_TEST_PORT_BASE'])): Promise<System> {
  if (!Number.isInteger(portBase)) throw new Error('the system was not started; run npm test -w @helsegraf/test');
  const gatewayUrl = `http://localhost:${portBase}`;
  const adminUrl = `http://127.0.0.1:${portBase + 100}`;

  async function send(body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const response = await fetch(`${gatewayUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: JSON.parse(text) as AnswerBody };
  }

  async function nationalIdOf(person: string): Promise<string> {
    const { people } = (await readJson(`${adminUrl}/people?all`)) as { people: { name: string; nationalId: string }[] };
    const found = people.find(({ name, nationalId }) => name === person || nationalId === person);
    return found?.nationalId ?? person;
  }

  const signInAt = createSignIn({ signIn: adminUrl, graphql: `${gatewayUrl}/graphql` });

  async function session(as: Asker, person?: string, changes?: SignInChanges): Promise<SignedIn> {
    const who = as === 'citizen' ? { person: await nationalIdOf(person ?? '') } : { persona: as };
    return signInAt({ ...who, ...changes });
  }

  async function signIn(as: Asker, person?: string, changes?: SignInChanges): Promise<Record<string, string>> {
    return (await session(as, person, changes)).headers();
  }

  async function askText(query: string, question: Question): Promise<Answer> {
    const { person, as = 'general-practitioner', basis = 'EXCEPTION', reason, variables, ...changes } = question;
    const nationalId = await nationalIdOf(person);
    if (as === 'citizen') return send({ query, variables }, await signIn(as, nationalId, changes));
    // Emergency is a ground in emergency care alone.
    const purpose = basis.endsWith('EMERGENCY') ? { purpose: 'ETREAT' as const } : {};
    const headers = await signIn(as, nationalId, { ...purpose, ...changes });
    return send({ query, variables: { nationalId, basis, reason, ...variables } }, headers);
  }

  return {
    gatewayUrl,
    adminUrl,
    portBase,
    send,
    session,
    signIn,
    nationalIdOf,
    askText,
    ask(operation, question) {
      const known = operations().find(({ name }) => name === operation);
      if (known === undefined) throw new Error(`there is no operation ${operation}`);
      return askText(known.text, question);
    },
    setFault: (service, fault) => write(`${adminUrl}/faults/${service}`, 'PUT', { fault }),
    clearFaults: () => write(`${adminUrl}/faults`, 'DELETE'),
    calls: async () => (await readJson(`${adminUrl}/requests`)) as Record<string, Record<string, number>>,
    events: async () => (await readJson(`${adminUrl}/requests/events`)) as Record<string, string[]>,
    forgetCalls: () => write(`${adminUrl}/requests`, 'DELETE'),
    stop: () => write(`${adminUrl}/faults`, 'DELETE'),
  };
}

async function readJson(url: string): Promise<unknown> {
  const response = await fetch(url);
  return response.json();
}

async function write(url: string, method: string, body?: unknown): Promise<void> {
  const response = await fetch(url, {
    method,
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${method} of the switchboard was answered with ${response.status}`);
}
