import { parseArgs } from 'node:util';

const bases = ['CONSENT', 'EMERGENCY', 'EXCEPTION', 'ELEVATED_CONSENT', 'ELEVATED_EMERGENCY'];
const usage =
  'usage: npm run query -- <operation> [--person <name or number>] [--as <who>] [--basis <ground>] [--reason <why>] [--decision <id>] [--var name=json] [--port 4000]';

const signInUsage =
  'usage: npm run sign-in -- --as <who> [--person <name or number>] [--basis <ground>] [--decision <id>] [--port 4000]';

/**
 * What `npm run query` was asked for.
 *
 * @param {string[]} args
 * @throws {Error} that says what is wrong
 */
export function readQueryOptions(args) {
  const { values, positionals } = parse(args, { ...signInOptions, ...questionOptions }, usage);
  const [operation, ...others] = positionals;
  if (operation === undefined || others.length > 0) throw new Error(usage);
  return {
    operation,
    ...readSignIn(values, usage),
    /** Emergency and elevated access must say why. */
    reason: values.reason,
    variables: Object.fromEntries(values.var.map(readVariable)),
  };
}

/**
 * What `npm run sign-in` was asked for.
 *
 * @param {string[]} args
 * @throws {Error} that says what is wrong
 */
export function readSignInOptions(args) {
  const { values, positionals } = parse(args, signInOptions, signInUsage);
  if (values.as === undefined || positionals.length > 0) throw new Error(signInUsage);
  return readSignIn(values, signInUsage);
}

function readSignIn(values, wanted) {
  const port = Number(values.port);
  const basis = values.basis.toUpperCase().replaceAll('-', '_');
  if (!Number.isInteger(port)) throw new Error(wanted);
  if (!bases.includes(basis)) throw new Error(`there is no ground ${values.basis}; there are ${bases.join(', ')}`);
  return {
    person: values.person,
    /** Undefined when the operation itself shall decide: a citizen asks what has no patient in it. */
    as: values.as?.trim().toLowerCase().replaceAll(' ', '-'),
    basis,
    /** Elevated access is for one who was told, in the same case, that something is restricted. */
    decision: values.decision,
    port,
  };
}

const signInOptions = {
  person: { type: 'string' },
  as: { type: 'string' },
  basis: { type: 'string', default: 'EXCEPTION' },
  decision: { type: 'string' },
  port: { type: 'string', default: process.env.PORT ?? '4000' },
};

const questionOptions = {
  reason: { type: 'string' },
  var: { type: 'string', multiple: true, default: [] },
};

function parse(args, options, wanted) {
  try {
    return parseArgs({ args, allowPositionals: true, options });
  } catch {
    throw new Error(wanted);
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
