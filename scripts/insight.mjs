/**
 * `npm run insight -- migrate`: makes the tables and roles of the store of figures that `INSIGHT_OWNER_URL` names, and brings
 * them up to date.
 */
const [command] = process.argv.slice(2);
const { INSIGHT_OWNER_URL: ownerUrl } = process.env;

process.exitCode = await run().catch((error) => fail(error.message));

async function run() {
  if (command !== 'migrate') return fail('usage: npm run insight -- migrate');
  if (!ownerUrl) return fail('INSIGHT_OWNER_URL is missing');
  const { migrate } = await import('@helsegraf/insight');
  const taken = await migrate(ownerUrl);
  console.log(taken.length === 0 ? 'up to date' : `done: ${taken.join(', ')}`);
  return 0;
}

function fail(reason) {
  process.stderr.write(`insight: ${reason}\n`);
  return 2;
}
