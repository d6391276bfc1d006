import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const rows = 30;

/** Node flags with which a process writes a CPU profile when it ends. A signal alone would end it without. */
export function profilerFlags(directory) {
  const endProperly = 'data:text/javascript,process.once("SIGTERM", () => setTimeout(process.exit, 100))';
  return ['--cpu-prof', `--cpu-prof-dir=${directory}`, '--import', endProperly];
}

/** Where the time went, by function, most first: a share of the time in which anything ran. */
export function readProfile(directory) {
  const files = readdirSync(directory).filter((file) => file.endsWith('.cpuprofile'));
  const selfMicros = new Map();
  for (const file of files) add(JSON.parse(readFileSync(join(directory, file), 'utf8')), selfMicros);
  selfMicros.delete('(idle)');
  const total = [...selfMicros.values()].reduce((sum, micros) => sum + micros, 0);
  return [...selfMicros]
    .sort(([, one], [, other]) => other - one)
    .slice(0, rows)
    .map(([name, micros]) => `${((micros / total) * 100).toFixed(1).padStart(5)} %  ${name}`);
}

function add({ nodes, samples, timeDeltas }, selfMicros) {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]));
  samples.forEach((id, i) => {
    const name = names.get(id) ?? '';
    selfMicros.set(name, (selfMicros.get(name) ?? 0) + (timeDeltas[i] ?? 0));
  });
}

function nameOf({ functionName, url }) {
  const file = url.split('/').slice(-2).join('/');
  return file === '' ? functionName : `${functionName || '(anonymous)'}  ${file}`;
}
