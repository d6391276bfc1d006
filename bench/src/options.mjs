import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fileURLToPath } from 'node:url';
import { others, ourGateway } from './contestants/contestants.mjs';
import { loads } from './loads/loads.mjs';

const builtGateway = fileURLToPath(new URL('../../gateway/dist/main.js', import.meta.url));

/** What `npm run bench` was asked for. @throws with a sentence for people when it is not understood */
export function readOptions(given) {
  const { values } = parseArgs({
    args: given,
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
  return {
    gateway: resolve(values.gateway),
    loads: choose(loads, values.loads),
    contestants: [
      ...choose(others, values.others),
      ...readBefore(values.before),
      ourGateway('helsegraf', 'Helsegraf', resolve(values.gateway)),
    ],
    rounds: readCount('rounds', values.rounds, 50),
    seconds: readCount('seconds', values.seconds, 60),
    warmUpSeconds: readCount('warm-up', values['warm-up'], 60),
    connections: readCount('connections', values.connections, 500),
    isProfiled: values.profile,
    // What is measured under a profiler is not how fast it is.
    isSaved: !values['no-save'] && !values.profile && values.before === undefined,
  };
}

/** Another build of ours, to hold a change against: the path of its `main.js`. */
function readBefore(main) {
  return main === undefined ? [] : [ourGateway('before', 'Helsegraf, before', resolve(main))];
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
