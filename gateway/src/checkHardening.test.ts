import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkHardening, type HardenedRooms } from './checkHardening.ts';
import { defaultLimits } from './config/limits.ts';
import { readBody } from './http/readBody.ts';
import { refuseNames } from './http/refuseNames.ts';
import { createDocumentReader } from './operation/createDocumentReader.ts';
import { createOperationReader } from './operation/createOperationReader.ts';

// Says of GET what the gateway says in production, where it has no page.
const door = createServer((request, response) => {
  response.writeHead(request.url?.startsWith('/graphql') === true ? 405 : 404).end();
});
let url: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => void door.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(door.address() as AddressInfo).port}`;
});
afterAll(() => void door.close());

const schema = buildSchema('type Query { patient: Patient } type Patient { id: ID }');
const hardened = createRooms(schema, false);

function createRooms(of: GraphQLSchema, allowsIntrospection: boolean): HardenedRooms {
  const personal = { scalars: new Set<string>(), arguments: new Set<string>() };
  const documents = createDocumentReader({ schema: of, personal, limits: defaultLimits, allowsIntrospection });
  const read = createOperationReader({
    schema: of,
    synthetic: 'only',
    nationalSources: new Map(),
    limits: defaultLimits,
  });
  return {
    readBody: (bytes) => readBody(bytes, defaultLimits),
    readOperation: (body) => read({ ...documents.read(refuseNames(body).query), knownAs: undefined }, body, {}),
  };
}

test('a gateway that refuses all it must may open', async () => {
  await expect(checkHardening(hardened, url)).resolves.toBeUndefined();
});

test.each<[string, Partial<HardenedRooms>]>([
  ['introspection', { readOperation: createRooms(schema, true).readOperation }],
  ['batching', { readBody: () => ({ query: '{ patient { id } }', variables: {} }) }],
])('%s that is on keeps it shut, and is named', async (name, changed) => {
  await expect(checkHardening({ ...hardened, ...changed }, url)).rejects.toThrow(name);
});

test('a page, a GET or a plan that is answered keeps it shut', async () => {
  const open = createServer((_request, response) => response.end('hello'));
  await new Promise<void>((resolve) => void open.listen(0, '127.0.0.1', resolve));
  const { port } = open.address() as AddressInfo;

  await expect(checkHardening(hardened, `http://127.0.0.1:${port}`)).rejects.toThrow(
    'GET, a landing page, a dashboard, showing of plans',
  );
  open.close();
});
