import { createOpenGateway } from '@helsegraf/gateway';

/**
 * An open gateway in a process of its own, so that its memory and what it keeps open are its own. Started by
 * `startGatewayProcess.ts` with `--expose-gc`; the options come as the first argument.
 */
const notices = [];
let peakBytes = 0;
let longestTurnMs = 0;

watchPeak();
const gateway = await createOpenGateway({
  host: '127.0.0.1',
  port: 0,
  ...JSON.parse(process.argv[2]),
  onNotice: (line) => notices.push(line),
});
process.on('message', ({ id, ask }) => void answer(ask).then((value) => process.send({ id, value })));
process.once('disconnect', () => process.exit());
process.send({ url: gateway.url });

async function answer(ask) {
  switch (ask) {
    case 'notices':
      return notices;
    case 'measure':
      return measure();
    case 'forget peak':
      peakBytes = 0;
      longestTurnMs = 0;
      return undefined;
    default:
      await gateway.stop();
      setImmediate(() => process.disconnect());
      return undefined;
  }
}

/** What is left when everything that can be collected has been. */
async function measure() {
  const peak = { peakBytes, longestTurnMs };
  for (let i = 0; i < 4; i += 1) {
    globalThis.gc();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const { heapUsed: heapBytes, external: externalBytes, rss } = process.memoryUsage();
  const open = {};
  for (const kind of process.getActiveResourcesInfo()) open[kind] = (open[kind] ?? 0) + 1;
  return { heapBytes, externalBytes, residentBytes: rss, ...peak, open };
}

/** The most memory held, and the longest time in which nothing else could be done. */
function watchPeak() {
  let before = performance.now();
  setInterval(() => {
    const now = performance.now();
    longestTurnMs = Math.max(longestTurnMs, now - before - 5);
    before = now;
    peakBytes = Math.max(peakBytes, process.memoryUsage.rss());
  }, 5).unref();
}
