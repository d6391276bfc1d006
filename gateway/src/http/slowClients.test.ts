import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { connect } from 'node:net';
import { ask } from '../testing/ask.ts';
import { startTestSystem, type TestSystem } from '../testing/startTestSystem.ts';

jest.setTimeout(60_000);

const headersMs = 500;
const requestMs = 1_000;
let system: TestSystem;
beforeAll(async () => {
  system = await startTestSystem({ env: { LIMITS: JSON.stringify({ headersMs, requestMs }) } });
});
afterAll(() => system.stop());

const head = 'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n';

/** Sends the beginning, then goes on with a little more again and again; what comes back until the connection ends. */
function sendSlowly(beginning: string, more: string): Promise<string> {
  const { hostname, port } = new URL(system.gateway.url);
  return new Promise((resolve) => {
    let received = '';
    const socket = connect(Number(port), hostname, () => socket.write(beginning));
    const dripping = setInterval(() => socket.write(more), 200);
    socket.on('data', (chunk) => (received += String(chunk)));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearInterval(dripping);
      resolve(received);
    });
  });
}

test.each([
  ['headers, one after the other', head, 'x: y\r\n'],
  ['a first line that does not end', 'POST /gra', 'p'],
  ['a body, letter by letter', `${head}content-length: 20000\r\n\r\n{`, ' '],
  ['chunks, each of one letter', `${head}transfer-encoding: chunked\r\n\r\n`, '1\r\n \r\n'],
])('a client that never comes to an end is told so and left: %s', async (_what, beginning, more) => {
  let answer = await sendSlowly(beginning, more);
  // What is written to a connection that is just being closed takes the answer with it.
  for (let again = 0; again < 3 && answer === ''; again += 1) answer = await sendSlowly(beginning, more);

  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
  expect(answer).toContain('cache-control: no-store, private');
  expect(answer).toContain('"code":"REQUEST_TIMEOUT"');
});

test('many of them hold nobody up', async () => {
  const slow = Array.from({ length: 300 }, () => sendSlowly(head, 'x: y\r\n'));

  const { status } = await ask(system);

  expect(status).toBe(200);
  const answers = await Promise.all(slow);
  // On a machine that is busier still, one may have sent more headers than are taken before its time is up.
  expect(answers.filter((answer) => !/^(HTTP\/1\.1 40[08] |$)/.test(answer))).toEqual([]);
});
