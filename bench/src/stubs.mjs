import { createServer } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { execute, parse } from 'graphql';
import { createHttpReader } from './httpReader.mjs';
import { loads } from './loads/loads.mjs';

/**
 * The subgraphs of one load, in one process: `stubs.mjs LOAD`. An answer is worked out once for each request text and
 * then sent from memory. Tells its parent the addresses, and on any message how many requests it has had since the last.
 */
const load = loads.find(({ name }) => name === process.argv[2]);
if (load === undefined) throw new Error('no such load');

const maxKeptAnswers = 10_000;
let requests = 0;

const addresses = await Promise.all(load.subgraphs.map(start));
process.on('message', () => {
  process.send({ requests });
  requests = 0;
});
process.on('disconnect', () => process.exit());
process.send({ addresses });

function start(subgraph) {
  const answers = new Map();
  const answer = createAnswerer(subgraph);
  const server = createServer({ noDelay: true }, (socket) => {
    const read = createHttpReader((_firstLine, body) => {
      requests += 1;
      // One character for each byte: a key that costs no decoding.
      const key = body.latin1Slice();
      const known = answers.get(key);
      if (known !== undefined) {
        socket.write(known);
        return;
      }
      if (answers.size >= maxKeptAnswers) answers.clear();
      void answer(body.toString()).then((bytes) => {
        answers.set(key, bytes);
        socket.write(bytes);
      });
    });
    socket.on('data', read);
    socket.on('error', () => socket.destroy());
  });
  return new Promise((resolve, reject) => {
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      resolve({ name: subgraph.name, url: `http://127.0.0.1:${server.address().port}/graphql` });
    });
  });
}

function createAnswerer({ name, sdl, resolvers, fieldResolver, typeResolver }) {
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), ...(resolvers && { resolvers }) });
  return async (text) => {
    const { query, variables: variableValues } = JSON.parse(text);
    const result = await execute({ schema, document: parse(query), variableValues, fieldResolver, typeResolver });
    if (result.errors !== undefined) throw new Error(`${name}: ${result.errors[0].message}\n${query}`);
    const body = Buffer.from(JSON.stringify(result));
    const head = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
    return Buffer.concat([Buffer.from(head), body]);
  };
}
