import { errorCodeOf, errorResponse, type ErrorCode } from '@helsegraf/errors';
import type { RequestBody } from './http/gatewayRequest.ts';

interface Probe {
  readonly name: string;
  readonly body: unknown;
  readonly code: ErrorCode;
}

const hash = '0'.repeat(64);

/** What a production gateway refuses, each as somebody would try it. */
const probes: readonly Probe[] = [
  { name: 'introspection', body: { query: '{ __schema { types { name } } }' }, code: 'INTROSPECTION_DISABLED' },
  { name: 'introspection', body: { query: '{ __type(name: "Patient") { name } }' }, code: 'INTROSPECTION_DISABLED' },
  { name: 'the subgraph schema', body: { query: '{ _service { sdl } }' }, code: 'GRAPHQL_VALIDATION_FAILED' },
  { name: 'suggestions', body: { query: '{ patientt { id } }' }, code: 'GRAPHQL_VALIDATION_FAILED' },
  {
    name: 'batching',
    body: [{ query: '{ __typename }' }, { query: '{ __typename }' }],
    code: 'BATCHING_NOT_SUPPORTED',
  },
  {
    name: 'registering of persisted queries',
    body: { query: '{ __typename }', extensions: { persistedQuery: { version: 1, sha256Hash: hash } } },
    code: 'PERSISTED_QUERY_NOT_SUPPORTED',
  },
];

/** What is not there for anybody, by how it is asked for. */
const requests: readonly (readonly [name: string, method: string, path: string, status: number])[] = [
  ['GET', 'GET', '/graphql?query=%7B__typename%7D', 405],
  ['a landing page', 'GET', '/', 404],
  ['a dashboard', 'GET', '/dashboard/', 404],
  ['showing of plans', 'POST', '/plan', 404],
];

export interface HardenedRooms {
  readBody(bytes: Uint8Array): RequestBody;
  /** As for a client that may send anything. */
  readOperation(body: RequestBody): unknown;
}

/**
 * Has a production gateway try on itself what it must refuse: what was switched off may have been switched on again by a
 * library's new default.
 *
 * @param url where it listens, before anybody else knows
 * @throws Error that names everything that is not refused as it should be
 */
export async function checkHardening(rooms: HardenedRooms, url: string): Promise<void> {
  const open = new Set<string>();
  for (const { name, body, code } of probes) {
    if (!isRefused(body, code, rooms)) open.add(name);
  }
  for (const [name, method, path, status] of requests) {
    const response = await fetch(`${url}${path}`, { method, signal: AbortSignal.timeout(2_000) });
    await response.arrayBuffer();
    if (response.status !== status) open.add(name);
  }
  if (open.size > 0) throw new Error(`a production gateway must refuse ${[...open].join(', ')}`);
}

function isRefused(body: unknown, code: ErrorCode, { readBody, readOperation }: HardenedRooms): boolean {
  try {
    readOperation(readBody(Buffer.from(JSON.stringify(body))));
    return false;
  } catch (error) {
    const told = JSON.stringify(errorResponse(error).body);
    return errorCodeOf(error) === code && !/did you mean|patient/i.test(told);
  }
}
