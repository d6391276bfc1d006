import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { parse } from 'graphql';
import { Pool } from 'undici';
const base = process.env.GATEWAY_DIST ?? new URL('../../../gateway/dist', import.meta.url).pathname;
const { createEngine } = await import(`${base}/execution/createEngine.js`);
const { createNativePlanner } = await import(`${base}/planning/createNativePlanner.js`);
const { createPlanner } = await import(`${base}/planning/createPlanner.js`);
const { readTypes } = await import(`${base}/supergraph/readTypes.js`);
const [file = '', port = '0'] = process.argv.slice(2);
const sdl = readFileSync(file, 'utf8');
const urls = new Map(
  [...sdl.matchAll(/@join__graph\(name: "([^"]+)", url: "([^"]+)"\)/g)].map((m) => [m[1], new URL(m[2])]),
);
const pools = new Map();
const pool = (u) => {
  let p = pools.get(u.origin);
  if (!p) pools.set(u.origin, (p = new Pool(u.origin, { connections: 64, pipelining: 1 })));
  return p;
};
function send({ fetch, body }) {
  const url = urls.get(fetch.planned.subgraph);
  return new Promise((resolve) => {
    const chunks = [];
    pool(url).dispatch(
      { path: url.pathname, method: 'POST', headers: { 'content-type': 'application/json' }, body },
      {
        onConnect() {},
        onHeaders() {
          return true;
        },
        onData(c) {
          chunks.push(c);
          return true;
        },
        onComplete() {
          const j = JSON.parse((chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)).toString());
          resolve({ kind: 'answered', data: j.data, errors: j.errors ?? [] });
        },
        onError(e) {
          resolve({ data: null, errors: [{ message: e.message }] });
        },
      },
    );
  });
}
const planning = await createNativePlanner(sdl);
const engine = createEngine({
  publicSdl: planning.publicSdl,
  types: readTypes(sdl),
  plan: createPlanner(planning),
  send,
});
const documents = new Map();
async function answer(text) {
  const { query, operationName, variables = {} } = JSON.parse(text);
  let document = documents.get(query);
  if (document === undefined) documents.set(query, (document = parse(query)));
  const { data, errors } = await engine.execute({ document, operationName, variables }, {});
  return Buffer.from(errors.length === 0 ? `{"data":${data}}` : JSON.stringify({ errors, data: JSON.parse(data) }));
}

createServer((request, response) => {
  let text = '';
  request.setEncoding('utf8');
  request.on('data', (chunk) => (text += chunk));
  request.on('end', () => {
    void answer(text).then((body) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length });
      response.end(body);
    });
  });
}).listen(Number(port), '127.0.0.1');
