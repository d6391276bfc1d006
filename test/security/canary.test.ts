import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSignIn } from '../support/createSignIn.ts';
import { startOwnSystem, type OwnSystem } from '../support/startOwnSystem.ts';
import { askCrowd, type CrowdAnswer, type Role } from './crowd/askCrowd.ts';
import { createScanner, type Scanner } from './crowd/createScanner.ts';
import { crowdSize } from './crowd/crowdSize.ts';
import { listFiles, listOpenFiles, listProcesses, scanFiles, scanProcesses } from './crowd/findTraces.ts';
import { listPeople, type Person } from './crowd/listPeople.ts';
import { misuses } from './crowd/misuse.ts';
import { shuffle } from './crowd/shuffle.ts';

// A thousand operations, and some hundreds that fail, through eight processes.
jest.setTimeout(600_000);

const atOnce = 50;
const secret = `K7Q2-${crypto.randomUUID()}`;
const faultedServices = ['person-register', 'pvk', 'critical-information', 'sfm', 'core-record', 'hpr', 'helseid'];
const faults = ['down', 'error', 'malformed', 'cut-short', 'wrong-person'];

/** What the run has told its clients of things that went wrong. */
interface Told {
  readonly what: string;
  readonly status: number;
  readonly headers: string;
  readonly text: string;
}

let system: OwnSystem;
let people: readonly Person[];
let told: Told[];
let personal: string[];
let scanner: Scanner;
let directories: readonly string[];

beforeAll(async () => {
  const before = new Set(readdirSync(tmpdir()));
  system = await startOwnSystem({ people: crowdSize });
  people = await listPeople(system, crowdSize);
  const tasks = people.map((person, at) => ({ person, as: roleOf(at), isDoubled: false }));
  const answers = await askCrowd(system, shuffle(tasks, 35), atOnce);
  const whenFailing = await askWhileFailing();
  const misused = await misuse();
  told = [
    ...answers.map(({ person: _asked, ...answer }) => ({ what: 'an ordinary question', ...answer })),
    ...whenFailing.told,
    ...misused.told,
  ];
  personal = [
    secret,
    secret.slice(0, 20),
    // A name of a few letters cannot be told from chance among millions of bytes; whose it is has a number too.
    ...people.flatMap(({ name, nationalId }) => (name.length < 8 ? [nationalId] : [name, nationalId])),
    ...[...answers, ...whenFailing.answers].flatMap(sentBy),
    ...misused.sent,
  ];
  scanner = createScanner(personal);
  directories = readdirSync(tmpdir())
    .filter((name) => name.startsWith('helsegraf') && !before.has(name))
    .map((name) => join(tmpdir(), name));
});
afterAll(() => system.stop());

const roleOf = (at: number): Role => (at % 2 === 0 ? 'citizen' : 'general-practitioner');

/** A token or a proof is known by its signature. What it says of somebody is found as their number in base64. */
const sentBy = ({ token, proof, reason }: CrowdAnswer) => [
  signatureOf(token),
  signatureOf(proof),
  ...(reason === undefined ? [] : [reason]),
];
const signatureOf = (jws: string) => jws.split('.').at(-1) ?? '';

async function askWhileFailing() {
  const answers: CrowdAnswer[] = [];
  for (const service of faultedServices) {
    for (const fault of faults) {
      await system.setFault(service, fault).catch(() => undefined);
      const some = people.slice(answers.length % 50).slice(0, 2);
      answers.push(
        ...(await askCrowd(
          system,
          some.map((person, at) => ({ person, as: roleOf(at), isDoubled: false })),
          4,
        )),
      );
    }
    await system.clearFaults();
  }
  return { answers, told: answers.map((answer) => ({ what: 'a question while something fails', ...answer })) };
}

async function misuse() {
  const [person] = people as [Person];
  const signIn = createSignIn({ signIn: system.adminUrl, graphql: `${system.gatewayUrl}/graphql` });
  const signedIn = await signIn({ persona: 'general-practitioner' });
  const sent: string[] = [signatureOf(signedIn.token)];
  const answers: Told[] = [];
  for (const { what, path = '/graphql', method = 'POST', headers, body } of misuses(person, signedIn, secret)) {
    const authentication = await signedIn.headers();
    sent.push(signatureOf(authentication['dpop'] ?? ''));
    const response = await fetch(`${system.gatewayUrl}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...authentication, ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    answers.push({ what, status: response.status, headers: JSON.stringify([...response.headers]), text });
  }
  return { sent, told: answers };
}

/** What is said beside the data, which alone is for the person. */
function errorsIn({ text, status }: Told): string {
  const { errors, data } = JSON.parse(text) as { errors?: unknown; data?: unknown };
  return status === 200 && data !== undefined ? JSON.stringify(errors ?? []) : text;
}

const findIn = (texts: readonly string[]) => texts.filter((text) => scanner.find(Buffer.from(text)).length > 0);

describe('nothing personal stands', () => {
  test('in what any process but the sandbox has written', () => {
    // Each line begins with the name of its process; the welcome, with an example about somebody, does not.
    const lines = system.lines().filter((line) => /^[a-z]/.test(line) && !line.startsWith('sandbox '));

    expect(lines.filter((line) => line.startsWith('gateway ')).length).toBeGreaterThan(people.length);
    expect(findIn(lines)).toEqual([]);
  });

  test('in an error', () => {
    const failed = told.filter((answer) => errorsIn(answer) !== '[]');

    expect(failed.length).toBeGreaterThan(60);
    expect(failed.filter((answer) => findIn([errorsIn(answer)]).length > 0)).toEqual([]);
  });

  test('in the head of an answer', () => {
    expect(told.filter(({ headers }) => findIn([headers]).length > 0)).toEqual([]);
  });

  test('in a file: the record is sealed, and nothing else is written', () => {
    const files = [...listFiles(directories), ...listOpenFiles(listProcesses(system.pid))];

    expect(files.some((file) => file.includes('pg_wal'))).toBe(true);
    expect(scanFiles(files, scanner)).toEqual([]);
  });

  test('in what processes are called and were started with', () => {
    const pids = listProcesses(system.pid);

    expect(pids.length).toBeGreaterThan(7);
    expect(scanProcesses(pids, scanner)).toEqual([]);
  });

  // The gateway exports neither metrics nor traces. Whoever adds them has them scanned here.
  test('in a metric, for there are none', async () => {
    const paths = ['/metrics', '/debug/vars', '/status', '/stats'];

    const statuses = await Promise.all(paths.map(async (path) => (await fetch(`${system.gatewayUrl}${path}`)).status));

    expect(statuses).toEqual(paths.map(() => 404));
  });

  // `npm start` keeps what gateways share in the gateway itself; what would be in Redis is tested in `gateway/src/access`.
  test('in Redis, for it is not used', () => {
    expect(listOpenFiles(listProcesses(system.pid)).filter((file) => /redis|\.rdb$/.test(file))).toEqual([]);
  });
});

describe('who looks for it finds it', () => {
  const writings: readonly (readonly [string, (text: string) => string | Buffer])[] = [
    ['as it is', (text) => text],
    ['in JSON', (text) => JSON.stringify({ msg: `for ${text}` })],
    [
      'escaped in JSON',
      (text) => text.replace(/[^ -~]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`),
    ],
    ['in a URL', (text) => `/p?n=${encodeURIComponent(text)}`],
    ['in a form', (text) => new URLSearchParams({ n: text }).toString()],
    ['in base64', (text) => Buffer.from(`{"pid":"${text}"}`).toString('base64url')],
    ['in base64, one further on', (text) => Buffer.from(`{"a pid":"${text}"}`).toString('base64url')],
    ['in base64, two further on', (text) => Buffer.from(`{"an pid":"${text}"}`).toString('base64url')],
    ['in hexadecimal', (text) => `\\x${Buffer.from(text).toString('hex')}`],
    ['in UTF-16', (text) => Buffer.from(text, 'utf16le')],
  ];
  test.each(writings)('written %s', (_how, write) => {
    const planted = [people.at(-1)?.nationalId, people[0]?.name, secret].map((text = '') =>
      Buffer.concat([Buffer.alloc(1_001), Buffer.from(write(text)), Buffer.alloc(7)]),
    );

    expect(planted.filter((bytes) => scanner.find(bytes).length === 0)).toEqual([]);
  });

  test('in a line, in an error and in a file', () => {
    const directory = mkdtempSync(join(tmpdir(), 'helsegraf-planted-'));
    writeFileSync(join(directory, 'spill'), `${'x'.repeat(100_000)}${personal.at(-1)}`);

    const inFile = scanFiles(listFiles([directory]), scanner);
    rmSync(directory, { recursive: true });

    expect(findIn([`gateway          {"msg":"${people[0]?.nationalId}"}`])).toHaveLength(1);
    expect(findIn([JSON.stringify({ errors: [{ message: `${people[0]?.name} is not there` }] })])).toHaveLength(1);
    expect(inFile).toHaveLength(1);
  });

  test('and not where it is not', () => {
    expect(findIn(['{"level":30,"msg":"answered","durationMs":12345678901}', 'Ivrig Gran Bjørk'])).toEqual([]);
  });
});
