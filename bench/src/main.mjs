import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { installHive } from './installHive.mjs';
import { loads } from './loads/loads.mjs';
import { measureLoad } from './measureLoad.mjs';
import { readOptions } from './options.mjs';
import { summarize } from './summarize.mjs';
import { writeTable } from './writeTable.mjs';

/** `npm run bench`: measures the contestants under each load, prints tables, and writes them to `results/`. */
const say = (line) => process.stdout.write(`${line}\n`);

try {
  await run(readOptions(process.argv.slice(2)));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}

async function run(options) {
  if (availableParallelism() < 2) throw new Error('two cores are needed: one for the gateway, one for all others');
  if (!existsSync(options.gateway)) throw new Error('the build is missing (gateway/dist); run npm run build');
  if (options.others.some(({ name }) => name.startsWith('hive'))) installHive(say);
  const measured = [];
  for (const load of options.loads) measured.push(await measureLoad(load, options, say));
  const tables = measured.map(writeTable).join('\n');
  say(`\n${tables}`);
  if (options.isSaved) say(`written to bench/results/${save(options, measured, tables)}.{json,md}`);
}

function save({ rounds, seconds, connections }, measured, tables) {
  const machine = { processor: cpus()[0]?.model, cores: cpus().length, node: process.version };
  // What was measured of some loads alone does not take the place of what was measured of all.
  const chosen = measured.length === loads.length ? '' : `-${measured.map(({ load }) => load).join('-')}`;
  const name = `${new Date().toISOString().slice(0, 10)}-node${process.versions.node.split('.')[0]}${chosen}`;
  const directory = new URL('../results/', import.meta.url);
  const settings = { rounds, seconds, connections };
  const summaries = measured.map((load) => ({
    load: load.load,
    bytes: load.bytes,
    contestants: summarize(load),
    ...(load.rooms && { rooms: load.rooms }),
  }));
  mkdirSync(directory, { recursive: true });
  writeFileSync(
    new URL(`${name}.json`, directory),
    `${JSON.stringify({ machine, settings, summaries, measured }, null, 2)}\n`,
  );
  const heading = `${machine.processor}, ${machine.cores} cores, Node ${machine.node}; ${rounds} rounds of ${seconds} s, ${connections} connections`;
  writeFileSync(new URL(`${name}.md`, directory), `${heading}\n\n${tables}`);
  return name;
}
