import { parseArgs } from 'node:util';
import { startContractServer } from './startContractServer.ts';

// For SDKs whose tests do not run in Node: `node sdks/contract/dist/main.js --port 0` prints its address.
const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
const { url } = await startContractServer({ port: Number(values.port) });
process.stdout.write(`${url}\n`);
