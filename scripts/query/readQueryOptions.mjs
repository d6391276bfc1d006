import { parseArgs } from 'node:util';

const bases = ['CONSENT', 'EMERGENCY', 'EXCEPTION', 'ELEVATED_CONSENT', 'ELEVATED_EMERGENCY'];
const usage =
  'usage: npm run query -- <operation> [--person <name or number>] [--as <who>] [--basis <ground>] [--reason <why>] [--decision <id>] [--var name=json] [--port 4000]';

/**
 * What `npm run query` was asked for.
 *
 * @param {string[]} args
 * @throws {Error} that says what is wrong
 */
export function readQueryOptions(args) {
  const { values, positionals } = parse(args);
  const [operation, ...others] = positionals;
  const port = Number(values.port);
  const basis = values.basis.toUpperCase().replaceAll('-', '_');
  if (operation === undefined || others.length > 0 || !Number.isInteger(port)) throw new Error(usage);
  if (!bases.includes(basis)) throw new Error(`there is no ground ${values.basis}; there are ${bases.join(', ')}`);
  return {
    operation,
    person: values.person,
    /** Undefined when the operation itself shall decide: a citizen asks what has no patient in it. */
    as: values.as?.trim().toLowerCase().replaceAll(' ', '-'),
    basis,
    /** Emergency and elevated access must say why. */
    reason: values.reason,
    /** Elevated access is for one who was told, in the same case, that something is restricted. */
    decision: values.decision,
    variables: Object.fromEntries(values.var.map(readVariable)),
    port,
  };
}

function parse(args) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        person: { type: 'string' },
        as: { type: 'string' },
        basis: { type: 'string', default: 'EXCEPTION' },
        reason: { type: 'string' },
        decision: { type: 'string' },
        var: { type: 'string', multiple: true, default: [] },
        port: { type: 'string', default: process.env.PORT ?? '4000' },
      },
    });
  } catch {
    throw new Error(usage);
  }
}

/** `first=5` and `names=["a"]` are JSON; what is no JSON is taken as a text. */
function readVariable(text) {
  const at = text.indexOf('=');
  if (at < 1) throw new Error(`--var wants name=value, not ${text}`);
  const [name, value] = [text.slice(0, at), text.slice(at + 1)];
  try {
    return [name, JSON.parse(value)];
  } catch {
    return [name, value];
  }
}
