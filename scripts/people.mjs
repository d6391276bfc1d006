/**
 * Lists the synthetic people: `npm run people [-- --all]`. Asks the running sandbox; when none runs, makes the same list,
 * since the same seed always gives the same people.
 */
import { askSandbox, fail } from './sandbox.mjs';

const all = process.argv.includes('--all');
const unknown = process.argv.slice(2).filter((argument) => argument !== '--all');

if (unknown.length > 0) fail(`people: unknown argument ${unknown[0]}; usage: npm run people [-- --all]`);
else print((await askRunning()) ?? (await generate()));

async function askRunning() {
  const answer = await askSandbox(`/people${all ? '?all' : ''}`);
  return answer.kind === 'answered' ? answer.body : undefined;
}

async function generate() {
  try {
    const { createPopulation, describePeople, describeStaff } = await import('@helsegraf/sandbox');
    const { HELSEGRAF_POPULATION: size, HELSEGRAF_SEED: seed } = process.env;
    const population = createPopulation({ ...(size ? { size: Number(size) } : {}), ...(seed ? { seed } : {}) });
    return { people: describePeople(population, { all }), staff: describeStaff() };
  } catch (error) {
    if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
    return undefined;
  }
}

function print(list) {
  if (list === undefined)
    return fail('people: no sandbox runs and none is built; run npm run build or npm start first');
  const rows = list.people.map(({ name, nationalId, ageYears, special }) => [
    name,
    nationalId,
    String(ageYears),
    special,
  ]);
  console.log(table(['Name', 'Number', 'Age', 'What is special'], rows));
  const staff = list.staff.map(({ persona, name, profession, organisation }) => [
    persona,
    name,
    profession,
    organisation,
  ]);
  console.log(`\n${table(['Sign in as', 'Name', 'HPR role', 'Works for'], staff)}`);
}

function table(head, rows) {
  const widths = head.map((_title, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  const line = (row) =>
    row
      .map((text, column) => text.padEnd(widths[column]))
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((width) => '-'.repeat(Math.min(width, 40)))), ...rows.map(line)].join('\n');
}
