import { afterEach, expect, test } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import type { GatewayProcess, Measured } from './startGatewayProcess.ts';
import { shopQuery, startShop, type Shop } from './startShop.ts';

// All of them by `RELOADS=200 npm test -w @helsegraf/test -- reloads`, which takes some minutes.
// oxlint-disable-next-line node/no-process-env
const reloads = Number(process.env['RELOADS'] ?? 20);
// What is compiled once, and kept, is compiled by then.
const warmUp = reloads < 100 ? 15 : 40;
// The heap is to show what is kept of a supergraph, and not when code is compiled again or thrown away.
const flags = ['--no-flush-bytecode', '--no-lazy-feedback-allocation', '--no-opt'];

let shop: Shop | undefined;
afterEach(async () => {
  await shop?.stop();
  shop = undefined;
});

test(`${reloads} reloads under load fail no request and leave nothing behind`, async () => {
  shop = await startShop({ faults: {}, flags });
  const { gateway, supergraph } = shop;
  const load = startLoad(gateway);
  await reload(gateway, supergraph, warmUp);
  const before = await atRest(gateway, load);

  load.resume();
  await reload(gateway, supergraph, reloads);
  const after = await atRest(gateway, load);

  expect(load.failures()).toEqual([]);
  expect(load.answered()).toBeGreaterThan(reloads);
  expect(new Set(await gateway.notices())).toEqual(new Set(['serving supergraph.graphql']));
  expect(after.heapBytes).toBeLessThan(before.heapBytes * 1.02);
  expect(after.open).toEqual(before.open);
  expect(after.processes).toBe(before.processes);
  expect(after.descriptors).toBeLessThanOrEqual(before.descriptors);
}, 600_000);

/** Each time another supergraph: with a field more, which has the number of the reload in its name. */
async function reload(gateway: GatewayProcess, supergraph: string, times: number): Promise<void> {
  for (let i = 0; i < times; i += 1) {
    // As long a text each time, so that what is kept of the last is as much.
    const name = `anything${String((i % 9) + 1)}`;
    await gateway.replaceSupergraph(supergraph.replaceAll(/\banything\b/g, name));
  }
  await gateway.replaceSupergraph(supergraph);
}

interface AtRest extends Measured {
  readonly processes: number;
  readonly descriptors: number;
}

/** What is left when nobody asks, and connections that are not used have closed. */
async function atRest(gateway: GatewayProcess, load: Load): Promise<AtRest> {
  await load.pause();
  // A planner that was replaced may still be on its way out.
  await new Promise((resolve) => setTimeout(resolve, 500));
  await gateway.measure();
  const measured = await gateway.measure();
  const children = await readFile(`/proc/${gateway.pid}/task/${gateway.pid}/children`, 'utf8');
  const descriptors = await readdir(`/proc/${gateway.pid}/fd`);
  return { ...measured, processes: children.trim().split(' ').length, descriptors: descriptors.length };
}

interface Load {
  resume(): void;
  pause(): Promise<void>;
  answered(): number;
  failures(): readonly string[];
}

const right = JSON.stringify({
  items: [
    { title: 'item 1', boxes: 10, price: 100 },
    { title: 'item 2', boxes: 20, price: 200 },
  ],
  currency: 'NOK',
});

/** Four clients that ask all the time, some of it new each time. */
function startLoad(gateway: GatewayProcess): Load {
  const failures: string[] = [];
  let answered = 0;
  let isOn = false;
  let clients: Promise<unknown> = Promise.resolve();

  async function askOnAndOn(client: number): Promise<void> {
    for (let i = 0; isOn; i += 1) {
      const name = client === 0 ? `Q${i % 10}` : 'Q';
      const { status, data, errors, text } = await gateway.ask(shopQuery.replace('query', `query ${name}`), {
        how: 'well',
      });
      answered += 1;
      if (status !== 200 || errors.length > 0 || JSON.stringify(data) !== right) failures.push(text);
    }
  }

  const load: Load = {
    resume() {
      isOn = true;
      clients = Promise.all([0, 1, 2, 3].map(askOnAndOn));
    },
    async pause() {
      isOn = false;
      await clients;
    },
    answered: () => answered,
    failures: () => failures,
  };
  load.resume();
  return load;
}
