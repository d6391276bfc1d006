import { createGateway, createLog, readConfig } from '@helsegraf/gateway';
import { median } from '../summarize.mjs';

/**
 * The national gateway, started from its environment like any other, with a clock at the door of each room. On any message
 * it tells how long requests have spent in each since the last, in milliseconds: the median.
 */
const times = new Map();

function keep(room, startedAt) {
  const known = times.get(room);
  const ms = performance.now() - startedAt;
  if (known === undefined) times.set(room, [ms]);
  else known.push(ms);
}

function timed(room, work) {
  return (...given) => {
    const startedAt = performance.now();
    const result = work(...given);
    if (typeof result?.then !== 'function') {
      keep(room, startedAt);
      return result;
    }
    return result.finally(() => keep(room, startedAt));
  };
}

const aroundRooms = (rooms) => ({
  ...rooms,
  authenticate: timed('authentication', rooms.authenticate),
  readBody: timed('operation: body', rooms.readBody),
  readOperation: timed('operation', rooms.readOperation),
  admit: timed('budget', rooms.admit),
  access: {
    ...rooms.access,
    judge: timed('access: what the token says', rooms.access.judge),
    decide: timed('access: what the registers say', rooms.access.decide),
  },
  recorder: {
    ...rooms.recorder,
    open: timed('record: intent', async (...given) => {
      const recording = await rooms.recorder.open(...given);
      return { close: timed('record: outcome', (ending) => recording.close(ending)) };
    }),
  },
  exchangeToken: timed('token exchange', rooms.exchangeToken),
  execute: timed('planning and execution', rooms.execute),
});

process.on('message', () => {
  process.send({ rooms: [...times].map(([room, ms]) => ({ room, ms: median(ms) })) });
  times.clear();
});
process.once('disconnect', () => process.exit());
const gateway = await createGateway({ config: readConfig(process.env), log: createLog(), aroundRooms });
process.once('SIGTERM', () => void gateway.stop().finally(() => process.exit()));
