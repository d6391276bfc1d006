import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { askCrowd, type CrowdAnswer } from './crowd/askCrowd.ts';
import { createCanaryBook, type CanaryBook } from './crowd/createCanaryBook.ts';
import { createScanner, type Scanner } from './crowd/createScanner.ts';
import { listFiles, listOpenFiles, listProcesses, scanFiles, scanProcesses } from './crowd/findTraces.ts';
import { readFigures } from './crowd/readFigures.ts';
import { runCrowd, type CrowdRun, type Told } from './crowd/runCrowd.ts';

// As fast as the machine is.
jest.setTimeout(600_000);

let run: CrowdRun;
let book: CanaryBook;
let scanner: Scanner;

beforeAll(async () => {
  run = await runCrowd();
  book = createCanaryBook(run.people);
  scanner = createScanner(run.personal);
});
afterAll(() => run.system.stop());

/** What of others stands in an answer, save what stands in it also when nobody else asks: their children, for one. */
async function findForeign(answer: CrowdAnswer): Promise<string[]> {
  const found = book.foreignIn(answer.text, answer.person);
  if (found.length === 0) return [];
  const { person, as } = answer;
  const [alone] = await askCrowd(run.system, [{ person, as, isDoubled: false }], 1);
  const own = new Set(book.foreignIn(alone?.text ?? '', person));
  return found.filter((canary) => !own.has(canary));
}

describe('a thousand people who ask at the same time', () => {
  test('see nothing of each other', async () => {
    const foreign: string[] = [];
    for (const answer of run.answers) foreign.push(...(await findForeign(answer)));

    expect(foreign).toEqual([]);
    expect(run.answers).toHaveLength(run.people.length * 2);
  });

  test('nearly all see what is their own', () => {
    const seen = run.answers.filter(({ text, person }) => text.includes(person.name));

    // Children do not sign in, and some people have decided that nobody sees anything.
    expect(seen.length / run.answers.length).toBeGreaterThan(0.7);
  });

  test('have an opaque id each, the same for everybody who asks', () => {
    const owners = new Map<string, Set<string>>();
    for (const { text, person } of run.answers) {
      for (const id of book.opaqueIdsIn(text)) owners.set(id, (owners.get(id) ?? new Set()).add(person.nationalId));
    }

    expect(owners.size).toBeGreaterThan(run.people.length * 0.7);
    expect([...owners.values()].filter(({ size }) => size > 1)).toEqual([]);
  });

  test('are told nothing that anybody on the way may keep', () => {
    const kept = run.answers.filter(({ headers }) => !headers.includes('["cache-control","no-store, private"]'));

    expect(kept).toEqual([]);
  });
});

/** What is said beside the data, which alone is for the person. */
function errorsIn({ text, status }: Told): string {
  const { errors, data } = JSON.parse(text) as { errors?: unknown; data?: unknown };
  return status === 200 && data !== undefined ? JSON.stringify(errors ?? []) : text;
}

const findIn = (texts: readonly string[]) => texts.filter((text) => scanner.find(Buffer.from(text)).length > 0);

describe('nothing personal stands', () => {
  test('in what any process but the sandbox has written', () => {
    // Each line begins with the name of its process; the welcome, with an example about somebody, does not.
    const lines = run.system.lines().filter((line) => /^[a-z]/.test(line) && !line.startsWith('sandbox '));

    expect(lines.filter((line) => line.startsWith('gateway ')).length).toBeGreaterThan(run.people.length);
    expect(findIn(lines)).toEqual([]);
  });

  test('in an error', () => {
    const failed = run.told.filter((answer) => errorsIn(answer) !== '[]');

    expect(failed.length).toBeGreaterThan(60);
    expect(failed.filter((answer) => findIn([errorsIn(answer)]).length > 0)).toEqual([]);
  });

  test('in the head of an answer', () => {
    expect(run.told.filter(({ headers }) => findIn([headers]).length > 0)).toEqual([]);
  });

  test('in a file: the record is sealed, and nothing else is written', () => {
    const files = [...listFiles(run.directories), ...listOpenFiles(listProcesses(run.system.pid))];

    expect(files.some((file) => file.includes('pg_wal'))).toBe(true);
    expect(scanFiles(files, scanner)).toEqual([]);
  });

  test('in what processes are called and were started with', () => {
    const pids = listProcesses(run.system.pid);

    expect(pids.length).toBeGreaterThan(7);
    expect(scanProcesses(pids, scanner)).toEqual([]);
  });

  test('in a figure: names that were reviewed, clients, organisations and counts', async () => {
    const isCounted = (rows: readonly string[] = []) =>
      rows.some((row) => row.includes('"client":"sandbox-ehr"') && row.includes('"operation":"PatientOverview"'));
    let figures = await readFigures(run.system.pid);
    for (let tries = 0; tries < 60 && !isCounted(figures['request_day']); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      figures = await readFigures(run.system.pid);
    }

    expect(isCounted(figures['request_day'])).toBe(true);
    expect(Object.entries(figures).filter(([, rows]) => findIn(rows).length > 0)).toEqual([]);
  });

  // The gateway exports neither metrics nor traces. Whoever adds them has them scanned here.
  test('in a metric that anybody can fetch, for there are none', async () => {
    const paths = ['/metrics', '/debug/vars', '/status', '/stats'];

    const statuses = await Promise.all(
      paths.map(async (path) => (await fetch(`${run.system.gatewayUrl}${path}`)).status),
    );

    expect(statuses).toEqual(paths.map(() => 404));
  });

  // `npm start` keeps what gateways share in the gateway itself; what would be in Redis is tested in `gateway/src/access`.
  test('in Redis, for it is not used', () => {
    expect(listOpenFiles(listProcesses(run.system.pid)).filter((file) => /redis|\.rdb$/.test(file))).toEqual([]);
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
    const planted = [run.people.at(-1)?.nationalId, run.people[0]?.name, run.secret].map((text = '') =>
      Buffer.concat([Buffer.alloc(1_001), Buffer.from(write(text)), Buffer.alloc(7)]),
    );

    expect(planted.filter((bytes) => scanner.find(bytes).length === 0)).toEqual([]);
  });

  test('in a line, in an error and in a file', () => {
    const directory = mkdtempSync(join(tmpdir(), 'helsegraf-planted-'));
    writeFileSync(join(directory, 'spill'), `${'x'.repeat(100_000)}${run.personal.at(-1)}`);

    const inFile = scanFiles(listFiles([directory]), scanner);
    rmSync(directory, { recursive: true });

    expect(findIn([`gateway          {"msg":"${run.people[0]?.nationalId}"}`])).toHaveLength(1);
    expect(findIn([JSON.stringify({ errors: [{ message: `${run.people[0]?.name} is not there` }] })])).toHaveLength(1);
    expect(inFile).toHaveLength(1);
  });

  test('and not where it is not', () => {
    expect(findIn(['{"level":30,"msg":"answered","durationMs":12345678901}', 'Ivrig Gran Bjørk'])).toEqual([]);
  });
});
