import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { composeServices } from '@apollo/composition';
import { parse } from 'graphql';
import { findFreePort } from './findFreePort.mjs';
import { profilerFlags, readProfile } from './profile.mjs';
import { proofHeaders } from './secured/proofHeaders.mjs';
import { measureRooms } from './secured/measureRooms.mjs';
import { startSurroundings } from './secured/startSurroundings.mjs';
import { startPinned } from './startPinned.mjs';

const gatewayCore = 0;
const otherCore = 1;
const readyWithinMs = 60_000;
/** A gateway closes a connection after a thousand requests. */
const mostTimedSeconds = 3;
const supergraphFile = 'supergraph.graphql';

/**
 * Measures all contestants under one load, in turns, so that whatever else the machine does meets all of them.
 *
 * @param say told what goes on, in a line
 * @returns per contestant its name and title, one measurement for each round, and its peak memory
 */
export async function measureLoad(load, options, say) {
  const stubs = startPinned({ name: 'stubs', core: otherCore, arguments: [pathTo('./stubs.mjs'), load.name] });
  const directory = mkdtempSync(join(tmpdir(), 'helsegraf-bench-'));
  const running = [];
  let surroundings;
  try {
    const { addresses } = await stubs.next();
    writeFileSync(join(directory, supergraphFile), compose(load.subgraphs, addresses));
    if (load.isSecured) surroundings = await startSurroundings({ core: otherCore, body: load.body, addresses });
    for (const contestant of options.contestantsOf(load)) {
      running.push(await start(contestant, { directory, options, surroundings }));
    }
    await Promise.all(running.map((one) => askUntilReady(one, load)));
    const bytes = checkSame(running);
    say(`${load.name}: an answer of ${bytes} bytes, the same from all`);

    const warmUpSeconds = options.warmUpSeconds * (load.timesWarmUp ?? 1);
    for (const one of running) await measure(one, { load, stubs, options, seconds: warmUpSeconds });
    for (let round = 1; round <= options.rounds; round += 1) {
      for (const one of turned(running, round)) {
        const measured = await measure(one, { load, stubs, options, seconds: options.seconds });
        one.rounds.push(measured);
        say(`  round ${round} ${one.contestant.name.padEnd(12)} ${measured.perSecond.toFixed(0).padStart(6)}/s`);
      }
    }
    const results = running.map(({ contestant, rounds, process }) => ({
      contestant: contestant.name,
      title: contestant.title,
      peakBytes: process.peakBytes(),
      rounds,
    }));
    if (options.isProfiled) for (const one of running) await sayProfile(one, say);
    const rooms = load.isSecured ? await timeRooms({ load, stubs, options, directory, surroundings }) : undefined;
    return { load: load.name, bytes, results, ...(rooms && { rooms }) };
  } finally {
    await Promise.all([stubs.stop(), ...running.map(({ process }) => process.stop())]);
    await surroundings?.stop();
    rmSync(directory, { recursive: true });
  }
}

/** A gateway of ours with clocks in it, beside those that have been measured. */
async function timeRooms({ load, stubs, options, directory, surroundings }) {
  const one = await start(options.timedContestant, { directory, options: { isProfiled: false }, surroundings });
  try {
    await askUntilReady(one, load);
    return await measureRooms(one, {
      connections: options.connections,
      measure: (connections) =>
        measure(one, { load, stubs, options: { connections }, seconds: Math.min(options.seconds, mostTimedSeconds) }),
    });
  } finally {
    await one.process.stop();
  }
}

async function sayProfile({ contestant, process, profiles }, say) {
  await process.stop();
  for (const row of readProfile(profiles)) say(`  ${contestant.name.padEnd(12)} ${row}`);
}

function compose(subgraphs, addresses) {
  const { supergraphSdl, errors } = composeServices(
    subgraphs.map(({ name, sdl }) => ({
      name,
      url: addresses.find((address) => address.name === name).url,
      typeDefs: parse(sdl),
    })),
  );
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

async function start(contestant, { directory, options: { isProfiled }, surroundings }) {
  const profiles = join(directory, contestant.name);
  const port = await findFreePort();
  const process = startPinned({
    name: contestant.name,
    core: gatewayCore,
    arguments: [
      ...(isProfiled ? profilerFlags(profiles) : []),
      ...contestant.start(join(directory, supergraphFile), String(port)),
    ],
    env: { APOLLO_TELEMETRY_DISABLED: '1', ...(contestant.isSecured && surroundings.environment(port)) },
  });
  const askers = contestant.isSecured ? surroundings.askers : undefined;
  return { contestant, port, process, profiles, askers, rounds: [], expected: '' };
}

async function askUntilReady(one, load) {
  const deadline = Date.now() + readyWithinMs;
  const url = `http://127.0.0.1:${one.port}${one.contestant.path}`;
  while (one.expected === '') {
    if (Date.now() > deadline) throw new Error(`${one.contestant.name} was not ready in time`);
    const [asker = { body: JSON.stringify(load.body) }] = one.askers ?? [];
    const headers = { 'content-type': 'application/json', ...(asker.key && proofHeaders(asker, url)) };
    const asked = fetch(url, { method: 'POST', headers, body: asker.body }).catch(() => undefined);
    const response = await Promise.race([asked, one.process.failed]);
    if (response?.ok) one.expected = await response.text();
    else await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** @throws when one gives errors, or another answer than the first */
function checkSame(running) {
  const [first, ...others] = running.map(({ contestant, expected }) => ({
    name: contestant.name,
    answer: JSON.parse(expected),
  }));
  for (const { name, answer } of [first, ...others]) {
    if (answer.errors !== undefined) throw new Error(`${name} answers with errors: ${answer.errors[0].message}`);
    if (!isDeepStrictEqual(answer.data, first.answer.data))
      throw new Error(`${name} answers otherwise than ${first.name}`);
  }
  return Buffer.byteLength(JSON.stringify(first.answer));
}

/** Who begins changes from round to round. */
function turned(items, by) {
  const at = by % items.length;
  return [...items.slice(at), ...items.slice(0, at)];
}

async function measure({ contestant, port, process, askers, expected }, { load, stubs, options, seconds }) {
  const generator = startPinned({
    name: 'load generator',
    core: otherCore,
    arguments: [pathTo('./generateLoad.mjs')],
  });
  await fetchesSince(stubs);
  const cpuBefore = process.cpuSeconds();
  generator.send({
    port,
    path: contestant.path,
    askers: askers ?? [{ body: JSON.stringify(load.body) }],
    expected,
    connections: options.connections,
    seconds,
  });
  const result = await Promise.race([generator.next(), process.failed, stubs.failed]);
  const cpuMs = (process.cpuSeconds() - cpuBefore) * 1000;
  await generator.stop();
  if (result.wrong > 0) throw new Error(`${contestant.name} gave ${result.wrong} wrong answers of ${result.answers}`);
  return {
    ...result,
    cpuMsPerAnswer: cpuMs / result.answers,
    fetchesPerAnswer: (await fetchesSince(stubs)) / result.answers,
  };
}

async function fetchesSince(stubs) {
  stubs.send('count');
  return (await stubs.next()).requests;
}

function pathTo(file) {
  return fileURLToPath(new URL(file, import.meta.url));
}
