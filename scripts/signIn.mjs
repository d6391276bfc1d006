/**
 * Signs somebody in at the running sandbox and prints the headers of one request, for tools that make no proofs themselves:
 * `npm run --silent sign-in -- --as general-practitioner --person "Ivrig Bjørk" | curl -H @- …`. A proof is for one request,
 * within seconds, so each request has its own.
 */
import { graphqlUrl } from './query/graphqlUrl.mjs';
import { readSignInOptions } from './query/readQueryOptions.mjs';
import { signInAtSandbox } from './query/signInAtSandbox.mjs';
import { fail } from './sandbox.mjs';

try {
  const { as, ...options } = readSignInOptions(process.argv.slice(2));
  // Who somebody is asks about stands in the request; only a citizen must be somebody.
  const signedIn = await signInAtSandbox(as, { ...options, isAboutNobody: as !== 'citizen' });
  for (const [name, value] of Object.entries(await signedIn.headersFor(graphqlUrl(options.port)))) {
    console.log(`${name}: ${value}`);
  }
} catch (error) {
  fail(`sign-in: ${error.message}`);
}
