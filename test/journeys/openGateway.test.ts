import { afterEach, expect, test } from '@jest/globals';
import { runCommand } from '../support/runCommand.ts';
import { startOpenGateway, type OpenGateway } from '../support/startOpenGateway.ts';

let gateway: OpenGateway | undefined;
afterEach(async () => {
  await gateway?.stop();
  gateway = undefined;
});

const start = (words: readonly string[], env = {}) => runCommand(['node', 'gateway/dist/main.js', ...words], env);

test('node gateway/dist/main.js --open serves a supergraph, says that it is open, and stops when told', async () => {
  gateway = await startOpenGateway();

  const answer = await fetch(gateway.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ hello __schema { queryType { name } } }' }),
  });
  const health = await fetch(`${gateway.url}/health`);
  const said = gateway.said();
  const status = await gateway.stop();
  gateway = undefined;

  expect(await answer.json()).toEqual({ data: { hello: 'world', __schema: { queryType: { name: 'Query' } } } });
  expect(health.status).toBe(200);
  expect(said).toMatch(/^this gateway is open/);
  expect(status).toBe(0);
});

test('it starts in production when it is said twice', async () => {
  gateway = await startOpenGateway(['--i-know-this-is-open'], { NODE_ENV: 'production' });

  expect(gateway.said()).toMatch(/^this gateway is open/);
});

test.each([
  [['--supergraph', 'any.graphql', '--port', '0', '--open'], { NODE_ENV: 'production' }, /refused/],
  [['--supergraph', 'any.graphql', '--port', '0'], {}, /--open/],
  [['--port', '0', '--open'], {}, /--supergraph is missing/],
  [['--supergraph', 'any.graphql', '--port', 'high', '--open'], {}, /--port/],
  [['--what'], {}, /--what/],
])('%j with %j does not start: one readable line and a non-zero status', async (words, env, reason) => {
  const { status, out, err } = await start(words, env);

  expect(status).not.toBe(0);
  expect(out).toBe('');
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(err).toMatch(reason);
});
