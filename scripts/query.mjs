/**
 * Asks the running gateway one of the operations of `schema/operations`, signed in as somebody of the sandbox, and prints
 * the answer as JSON: `npm run query -- PatientOverview --person "Ivrig Bjørk" --as pharmacist`. Ends with 0 when there is
 * an answer, also when a source in it did not answer; otherwise with 1 and one line that says why.
 */
import { signIn } from './query/signIn.mjs';
import { findOperation } from './query/findOperation.mjs';
import { readQueryOptions } from './query/readQueryOptions.mjs';
import { askSandbox, fail } from './sandbox.mjs';
import { sandboxPortOf } from './supervisor/portsOf.mjs';

try {
  await run();
} catch (error) {
  fail(`query: ${error.message}`);
}

async function run() {
  const options = readQueryOptions(process.argv.slice(2));
  const { operations } = await import('@helsegraf/schema').catch(() => {
    throw new Error('the build is missing; run npm run build');
  });
  const { asker, text, required } = findOperation(operations(), options.operation, options.as);
  const { people, staff } = await ask('/people?all', {}, options);
  const isAboutNobody = asker === 'operator' && options.person === undefined;
  const person = isAboutNobody ? undefined : findPerson(people, options.person);
  const about = person && { nationalId: person.nationalId, basis: options.basis, reason: options.reason };
  const known = { ...about, ...options.variables };
  const missing = required.filter((name) => !(name in known));
  if (missing.length > 0) throw new Error(`this operation needs ${missing.map((name) => `--var ${name}=…`).join(' ')}`);
  const personas = staff.map(({ persona }) => persona);
  if (asker !== 'citizen' && !personas.includes(asker)) {
    throw new Error(`nobody can ask as ${asker}; there are citizen, ${personas.join(', ')}`);
  }
  const signedIn = await signIn(asker, {
    person,
    scope: staff.find(({ persona }) => persona === asker)?.scope,
    basis: options.basis,
    decision: options.decision,
    ask: (path, request) => ask(path, request, options),
  });
  const variables = asker === 'citizen' ? options.variables : known;
  await answer({ query: text, variables }, signedIn, options.port);
}

async function ask(path, request, { port }) {
  const switchboard = process.env.HELSEGRAF_SANDBOX_PORT ?? sandboxPortOf(port);
  const answered = await askSandbox(path, request, switchboard);
  if (answered.kind === 'unreachable') throw new Error('nothing is running there; start it with npm start');
  if (answered.kind === 'refused') throw new Error(`the sandbox refused: ${answered.message}`);
  return answered.body;
}

function findPerson(people, wanted) {
  if (wanted === undefined) throw new Error('about whom? --person "Ivrig Bjørk"; npm run people lists them all');
  const isWanted = ({ name, nationalId }) => nationalId === wanted || name.toLowerCase() === wanted.toLowerCase();
  const found = people.filter(isWanted);
  if (found.length === 0) throw new Error(`nobody is called ${wanted}; npm run people -- --all lists everybody`);
  if (found.length > 1) {
    throw new Error(
      `${found.length} people are called ${wanted}; use a number: ${found.map((each) => each.nationalId).join(', ')}`,
    );
  }
  return found[0];
}

async function answer(request, signedIn, port) {
  // The proof is for the address that the gateway goes by, so it must be asked there.
  const url = `http://localhost:${port}/graphql`;
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(await signedIn.headersFor(url)) },
    body: JSON.stringify(request),
  }).catch(() => {
    throw new Error(`no gateway answers on port ${port}; start it with npm start`);
  });
  const body = await response.json();
  if (body.data == null)
    throw new Error(
      `refused: ${body.errors.map(({ message, extensions }) => `${message} (${extensions.code})`).join(' ')}`,
    );
  console.log(JSON.stringify(body, null, 2));
}
