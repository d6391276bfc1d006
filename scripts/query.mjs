/**
 * Asks the running gateway one of the operations of `schema/operations`, signed in as somebody of the sandbox, and prints
 * the answer as JSON: `npm run query -- PatientOverview --person "Ivrig Bjørk" --as pharmacist`. Ends with 0 when there is
 * an answer, also when a source in it did not answer; otherwise with 1 and one line that says why.
 */
import { findOperation } from './query/findOperation.mjs';
import { graphqlUrl } from './query/graphqlUrl.mjs';
import { readQueryOptions } from './query/readQueryOptions.mjs';
import { signInAtSandbox } from './query/signInAtSandbox.mjs';
import { fail } from './sandbox.mjs';

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
  const isAboutNobody = asker === 'operator' && options.person === undefined;
  const signedIn = await signInAtSandbox(asker, { ...options, isAboutNobody });
  const { person } = signedIn;
  const about = person && { nationalId: person.nationalId, basis: options.basis, reason: options.reason };
  const known = { ...about, ...options.variables };
  const missing = required.filter((name) => !(name in known));
  if (missing.length > 0) throw new Error(`this operation needs ${missing.map((name) => `--var ${name}=…`).join(' ')}`);
  const variables = asker === 'citizen' ? options.variables : known;
  await answer({ query: text, variables }, signedIn, options.port);
}

async function answer(request, signedIn, port) {
  // The proof is for the address that the gateway goes by, so it must be asked there.
  const url = graphqlUrl(port);
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
