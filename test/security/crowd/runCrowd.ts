import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSignIn } from '../../support/createSignIn.ts';
import { startOwnSystem, type OwnSystem } from '../../support/startOwnSystem.ts';
import { askCrowd, type CrowdAnswer, type CrowdTask, type Role } from './askCrowd.ts';
import { crowdSize } from './crowdSize.ts';
import { listPeople, type Person } from './listPeople.ts';
import { misuses } from './misuse.ts';
import { shuffle } from './shuffle.ts';

/** A system that a thousand people have asked at the same time, that has failed in every way, and that was misused. */
export interface CrowdRun {
  readonly system: OwnSystem;
  readonly people: readonly Person[];
  /** What those were answered who asked while all was well. */
  readonly answers: readonly CrowdAnswer[];
  /** Everything that anybody was answered. */
  readonly told: readonly Told[];
  /** Everything that may stand nowhere but in an answer. */
  readonly personal: readonly string[];
  /** What was sent in places where it does not belong. */
  readonly secret: string;
  /** Where the system's processes write. */
  readonly directories: readonly string[];
}

/** What the run has told its clients. */
export interface Told {
  readonly what: string;
  readonly status: number;
  readonly headers: string;
  readonly text: string;
}

const atOnce = 50;
const faultedServices = ['person-register', 'pvk', 'critical-information', 'sfm', 'core-record', 'hpr', 'helseid'];
const faults = ['down', 'error', 'malformed', 'cut-short', 'wrong-person'];

/** Some two thousand operations, and some hundreds that fail, through eight processes. Stop its system afterwards. */
export async function runCrowd(): Promise<CrowdRun> {
  const secret = `K7Q2-${crypto.randomUUID()}`;
  const before = new Set(readdirSync(tmpdir()));
  const system = await startOwnSystem({ people: crowdSize });
  const people = await listPeople(system, crowdSize);
  const answers = await askCrowd(system, shuffle(people.flatMap(tasksOf), 43), atOnce);
  const whenFailing = await askWhileFailing(system, people);
  const misused = await misuse(system, people, secret);
  return {
    system,
    people,
    answers,
    told: [
      ...answers.map((answer) => tell('an ordinary question', answer)),
      ...whenFailing.map((answer) => tell('a question while something fails', answer)),
      ...misused.told,
    ],
    personal: [
      secret,
      secret.slice(0, 20),
      // A name of a few letters cannot be told from chance among millions of bytes; whose it is has a number too.
      ...people.flatMap(({ name, nationalId }) => (name.length < 8 ? [nationalId] : [name, nationalId])),
      ...[...answers, ...whenFailing].flatMap(sentBy),
      ...misused.sent,
    ],
    secret,
    directories: readdirSync(tmpdir())
      .filter((name) => name.startsWith('helsegraf') && !before.has(name))
      .map((name) => join(tmpdir(), name)),
  };
}

/** Two operations about each: by themselves and by somebody who treats them, or the very same twice at once. */
function tasksOf(person: Person, at: number): CrowdTask[] {
  if (at % 4 === 0) return [{ person, as: at % 8 === 0 ? 'citizen' : 'general-practitioner', isDoubled: true }];
  return (['citizen', 'general-practitioner'] as const).map((as) => ({ person, as, isDoubled: false }));
}

const roleOf = (at: number): Role => (at % 2 === 0 ? 'citizen' : 'general-practitioner');

const tell = (what: string, { status, headers, text }: CrowdAnswer): Told => ({ what, status, headers, text });

/** A token or a proof is known by its signature. What it says of somebody is found as their number in base64. */
const sentBy = ({ token, proof, reason }: CrowdAnswer) => [
  signatureOf(token),
  signatureOf(proof),
  ...(reason === undefined ? [] : [reason]),
];
const signatureOf = (jws: string) => jws.split('.').at(-1) ?? '';

async function askWhileFailing(system: OwnSystem, people: readonly Person[]): Promise<CrowdAnswer[]> {
  const answers: CrowdAnswer[] = [];
  for (const service of faultedServices) {
    for (const fault of faults) {
      await system.setFault(service, fault).catch(() => undefined);
      const some = people.slice(answers.length % 50).slice(0, 2);
      const tasks = some.map((person, at) => ({ person, as: roleOf(at), isDoubled: false }));
      answers.push(...(await askCrowd(system, tasks, 4)));
    }
    await system.clearFaults();
  }
  return answers;
}

async function misuse(system: OwnSystem, people: readonly Person[], secret: string) {
  const [person] = people as [Person];
  const signIn = createSignIn({ signIn: system.adminUrl, graphql: `${system.gatewayUrl}/graphql` });
  const signedIn = await signIn({ persona: 'general-practitioner' });
  const sent: string[] = [signatureOf(signedIn.token)];
  const told: Told[] = [];
  for (const { what, path = '/graphql', method = 'POST', headers, body } of misuses(person, signedIn, secret)) {
    const authentication = await signedIn.headers();
    sent.push(signatureOf(authentication['dpop'] ?? ''));
    const response = await fetch(`${system.gatewayUrl}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...authentication, ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    told.push({ what, status: response.status, headers: JSON.stringify([...response.headers]), text });
  }
  return { sent, told };
}
