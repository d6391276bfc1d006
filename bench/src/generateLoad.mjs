import { connect } from 'node:net';
import { createHttpReader } from './httpReader.mjs';
import { createProver } from './secured/proofHeaders.mjs';

/**
 * The load generator: each connection sends its next request when the answer to the last has come, and every answer is
 * compared with what it has to be, byte for byte. Its parent sends `{ port, path, askers, expected, connections, seconds }`.
 * Each asker has a body; one with a token and a key proves anew with every request that it holds the key.
 */
process.once('message', (task) => {
  void generate(task)
    .then((result) => process.send(result))
    .finally(() => process.disconnect());
});

async function generate({ port, path, askers, expected, connections, seconds }) {
  const writers = askers.map((asker) => createWriter(asker, { port, path }));
  const run = {
    expected: Buffer.from(expected),
    latencies: [],
    wrong: 0,
    isOver: false,
  };
  const timer = setTimeout(() => (run.isOver = true), seconds * 1000);
  const started = performance.now();
  await Promise.all(
    Array.from({ length: connections }, (_none, at) =>
      keepAsking(port, { run, nextRequest: takeTurns(writers, at, connections) }),
    ),
  );
  clearTimeout(timer);
  const elapsedMs = performance.now() - started;
  const sorted = Float64Array.from(run.latencies).sort();
  return {
    answers: sorted.length,
    wrong: run.wrong,
    perSecond: (sorted.length * 1000) / elapsedMs,
    p50Ms: sorted[Math.floor(sorted.length * 0.5)] ?? 0,
    p99Ms: sorted[Math.floor(sorted.length * 0.99)] ?? 0,
    maxMs: sorted.at(-1) ?? 0,
  };
}

/** What one connection asks: for the same few askers in turn, which no other connection has. */
function takeTurns(writers, at, connections) {
  const own = writers.filter((_writer, i) => Math.floor((i * connections) / writers.length) === at);
  const mine = own.length === 0 ? [writers[at % writers.length]] : own;
  let turn = 0;
  return () => {
    turn += 1;
    return mine[turn % mine.length]();
  };
}

function createWriter({ body, token, key }, { port, path }) {
  const head = `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/json\r\naccept: application/json\r\n`;
  const tail = `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  if (key === undefined) {
    const request = Buffer.from(head + tail);
    return () => request;
  }
  const prove = createProver({ token, key }, `http://127.0.0.1:${port}${path}`);
  return () => `${head}authorization: DPoP ${token}\r\ndpop: ${prove()}\r\n${tail}`;
}

// A contestant that stops answering is waited for no longer than this.
const patienceMs = 20_000;

function keepAsking(port, { run, nextRequest }) {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let sentAt = 0;
    const ask = () => {
      const request = nextRequest();
      sentAt = performance.now();
      socket.write(request);
    };
    const read = createHttpReader((firstLine, body) => {
      run.latencies.push(performance.now() - sentAt);
      if (!firstLine.includes(' 200') || !run.expected.equals(body)) run.wrong += 1;
      if (run.isOver) socket.end(resolve);
      else ask();
    });
    socket.setTimeout(patienceMs, () => socket.destroy(new Error('no answer')));
    socket.on('connect', ask);
    socket.on('data', read);
    socket.on('error', reject);
    socket.on('close', () => (run.isOver ? resolve() : reject(new Error('the connection was closed'))));
  });
}
