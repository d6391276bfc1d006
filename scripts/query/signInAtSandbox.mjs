import { askSandbox } from '../sandbox.mjs';
import { sandboxPortOf } from '../supervisor/portsOf.mjs';
import { signIn } from './signIn.mjs';

/**
 * Signs somebody in at the sandbox that runs beside the gateway on `port`, about the person who is named.
 *
 * @param {string} asker a persona, or `citizen`
 * @param {object} options as `readQueryOptions` gives them
 * @param {number} options.port the gateway's
 * @param {string} [options.person] name or number
 * @param {boolean} [options.isAboutNobody] nobody need be named
 * @param {string} options.basis
 * @param {string} [options.decision]
 * @throws {Error} that says what is wrong
 */
export async function signInAtSandbox(asker, options) {
  const ask = (path, request) => askBeside(options.port, path, request);
  const { people, staff } = await ask('/people?all');
  const person = options.isAboutNobody ? undefined : findPerson(people, options.person);
  const personas = staff.map(({ persona }) => persona);
  if (asker !== 'citizen' && !personas.includes(asker)) {
    throw new Error(`nobody can ask as ${asker}; there are citizen, ${personas.join(', ')}`);
  }
  const scope = staff.find(({ persona }) => persona === asker)?.scope;
  const { basis, decision } = options;
  return { person, ...(await signIn(asker, { person, scope, basis, decision, ask })) };
}

async function askBeside(port, path, request) {
  const answered = await askSandbox(path, request, process.env.HELSEGRAF_SANDBOX_PORT ?? sandboxPortOf(port));
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
