/**
 * Makes a national service of the running sandbox fail: `npm run fault -- sfm down`, `npm run fault -- sfm none`.
 * `npm run fault -- list` shows what there is and what fails now; `npm run fault -- clear` mends everything.
 */
import { askSandbox, fail } from './sandbox.mjs';

const usage = 'usage: npm run fault -- <service> <fault> | list | clear';
const [first, second, ...rest] = process.argv.slice(2);

if (first === undefined || rest.length > 0) fail(usage);
else if (first === 'list' && second === undefined) await list();
else if (first === 'clear' && second === undefined) await clear();
else if (second === undefined) fail(usage);
else await set(first, second);

async function list() {
  const { services, kinds, active } = await ask('/faults');
  console.log('Services:');
  for (const service of services) console.log(`  ${service.padEnd(22)}${active[service] ?? ''}`.trimEnd());
  console.log('Faults:');
  for (const [kind, meaning] of Object.entries(kinds)) console.log(`  ${kind.padEnd(22)}${meaning}`);
}

async function clear() {
  await ask('/faults', { method: 'DELETE' });
  console.log('Every service answers as it should.');
}

async function set(service, fault) {
  const headers = { 'content-type': 'application/json' };
  await ask(`/faults/${encodeURIComponent(service)}`, { method: 'PUT', headers, body: JSON.stringify({ fault }) });
  console.log(fault === 'none' ? `${service} answers as it should.` : `${service}: ${fault}`);
}

async function ask(path, options) {
  const answer = await askSandbox(path, options);
  if (answer.kind === 'unreachable') process.exit(fail('fault: no sandbox is running; start it with npm start'));
  if (answer.kind === 'refused') process.exit(fail(`fault: ${answer.message}`));
  return answer.body;
}
