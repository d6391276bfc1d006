import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { others, ourGateway, ourSecuredGateway, ourTimedGateway } from './contestants/contestants.mjs';
import { loads } from './loads/loads.mjs';

/** How the names of contestants end that share work between requests. */
const shared = '-shared';
const builtGateway = fileURLToPath(new URL('../../gateway/dist/main.js', import.meta.url));

/** What `npm run bench` was asked for. @throws with a sentence for people when it is not understood */
export function readOptions(given) {
  const { values, positionals } = parseArgs({
    args: given,
    allowPositionals: true,
    options: {
      loads: { type: 'string', default: names(loads) },
      others: { type: 'string', default: names(others) },
      gateway: { type: 'string', default: builtGateway },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '4' },
      'warm-up': { type: 'string', default: '4' },
      connections: { type: 'string', default: '50' },
      profile: { type: 'boolean', default: false },
      before: { type: 'string' },
      'no-save': { type: 'boolean', default: false },
    },
  });
  const ours = { before: values.before && resolve(values.before), main: resolve(values.gateway) };
  const chosen = choose(others, values.others);
  return {
    gateway: ours.main,
    loads: choose(loads, positionals.length === 0 ? values.loads : positionals.join(',')),
    others: chosen,
    contestantsOf: ({ isSecured }) => (isSecured ? withSecured(chosen, ours) : withOurs(chosen, ours)),
    timedContestant: ourTimedGateway(),
    rounds: readCount('rounds', values.rounds, 50),
    seconds: readCount('seconds', values.seconds, 60),
    warmUpSeconds: readCount('warm-up', values['warm-up'], 60),
    connections: readCount('connections', values.connections, 500),
    isProfiled: values.profile,
    // What is measured under a profiler is not how fast it is.
    isSaved: !values['no-save'] && !values.profile && values.before === undefined,
  };
}

/** Ours comes last; with requests shared as well when somebody else is measured so. */
function withOurs(chosen, { before, main }) {
  const ours = [ourGateway({ name: 'helsegraf', title: 'Helsegraf', main })];
  if (chosen.some(({ name }) => name.endsWith(shared))) {
    ours.push(
      ourGateway({ name: `helsegraf${shared}`, title: 'Helsegraf, requests shared', main, flags: ['--share'] }),
    );
  }
  // Another build of ours, to hold a change against.
  const earlier = before && ourGateway({ name: 'before', title: 'Helsegraf, before', main: before });
  return [...chosen, ...(earlier ? [earlier] : []), ...ours];
}

/** Stock, with nothing on, beside ours with everything on. */
function withSecured(chosen, { before, main }) {
  const stock = chosen.filter(({ name }) => name === 'apollo');
  const earlier = before && ourSecuredGateway({ name: 'before', title: 'Helsegraf, before', main: before });
  const ours = ourSecuredGateway({ name: 'helsegraf', title: 'Helsegraf, everything on', main });
  return [...stock, ...(earlier ? [earlier] : []), ours];
}

function names(items) {
  return items.map(({ name }) => name).join(',');
}

function choose(items, text) {
  return text
    .split(',')
    .filter((wanted) => wanted !== 'none')
    .map((wanted) => {
      const found = items.find(({ name }) => name === wanted);
      if (found === undefined) throw new Error(`${wanted} is none of ${names(items)}`);
      return found;
    });
}

function readCount(name, text, most) {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > most) throw new Error(`--${name} is a number from 1 to ${most}`);
  return count;
}
