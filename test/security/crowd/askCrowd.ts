import { operations } from '@helsegraf/schema';
import { createSignIn, type SignedIn } from '../../support/createSignIn.ts';
import type { System } from '../../support/startSystem.ts';
import type { Person } from './listPeople.ts';

/** One answer, and all that was sent for it that must not be told to others. */
export interface CrowdAnswer {
  readonly person: Person;
  readonly as: Role;
  readonly status: number;
  readonly headers: string;
  readonly text: string;
  readonly token: string;
  readonly proof: string;
  readonly reason: string | undefined;
}

/** Who asks about a person: they themselves, or somebody who treats them. */
export type Role = 'citizen' | 'general-practitioner';

export interface CrowdTask {
  readonly person: Person;
  readonly as: Role;
  /** Whether the very same is asked twice at the same time. */
  readonly isDoubled: boolean;
}

/** Asks everything, so many at a time, in the order given. */
export async function askCrowd(system: System, tasks: readonly CrowdTask[], atOnce: number): Promise<CrowdAnswer[]> {
  const ask = createAsker(system);
  const answers: CrowdAnswer[] = [];
  const waiting = tasks.values();
  const work = async (): Promise<void> => {
    for (const task of waiting) answers.push(...(await ask(task)));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return answers;
}

function createAsker({ adminUrl, gatewayUrl, send }: System): (task: CrowdTask) => Promise<CrowdAnswer[]> {
  const signIn = createSignIn({ signIn: adminUrl, graphql: `${gatewayUrl}/graphql` });
  return async ({ person, as, isDoubled }) => {
    const signedIn = await signIn(as === 'citizen' ? { person: person.nationalId } : { persona: as });
    const reason = as === 'citizen' ? undefined : `Because ${crypto.randomUUID()} asked`;
    const body = questionOf(person, as, reason);
    const askOnce = () => sendOnce({ send, signedIn, body }).then((answer) => ({ ...answer, person, as, reason }));
    return isDoubled ? Promise.all([askOnce(), askOnce()]) : [await askOnce()];
  };
}

function questionOf({ nationalId }: Person, as: Role, reason: string | undefined) {
  return as === 'citizen'
    ? { query: textOf('MyOverview') }
    : { query: textOf('PatientOverview'), variables: { nationalId, basis: 'CONSENT', reason } };
}

interface Sending {
  readonly send: System['send'];
  readonly signedIn: SignedIn;
  readonly body: unknown;
}

async function sendOnce({ send, signedIn, body }: Sending) {
  const headers = await signedIn.headers();
  const answer = await send(body, headers);
  return {
    status: answer.status,
    headers: JSON.stringify([...answer.headers]),
    text: answer.text,
    token: signedIn.token,
    proof: headers['dpop'] ?? '',
  };
}

function textOf(name: string): string {
  const known = operations().find((operation) => operation.name === name);
  if (known === undefined) throw new Error(`there is no operation ${name}`);
  return known.text;
}
