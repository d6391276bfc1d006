import { connect } from 'node:net';
import { createHttpReader } from './httpReader.mjs';

/**
 * The load generator: each connection sends its next request when the answer to the last has come, and every answer is
 * compared with what it has to be, byte for byte. Its parent sends `{ port, path, body, expected, connections, seconds }`.
 */
process.once('message', (task) => {
  void generate(task)
    .then((result) => process.send(result))
    .finally(() => process.disconnect());
});

async function generate({ port, path, body, expected, connections, seconds }) {
  const run = {
    request: Buffer.from(
      `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\ncontent-type: application/json\r\naccept: application/json\r\n` +
        `content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    ),
    expected: Buffer.from(expected),
    latencies: [],
    wrong: 0,
    isOver: false,
  };
  const timer = setTimeout(() => (run.isOver = true), seconds * 1000);
  const started = performance.now();
  await Promise.all(Array.from({ length: connections }, () => keepAsking(port, run)));
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

// A contestant that stops answering is waited for no longer than this.
const patienceMs = 20_000;

function keepAsking(port, run) {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let sentAt = 0;
    const ask = () => {
      sentAt = performance.now();
      socket.write(run.request);
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
