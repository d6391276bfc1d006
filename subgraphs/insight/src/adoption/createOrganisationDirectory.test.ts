import { beforeEach, expect, test } from '@jest/globals';
import {
  unavailable,
  type SourceRequest,
  type Upstream,
  type UpstreamCall,
  type UpstreamResult,
} from '@helsegraf/upstream';
import { createOrganisationDirectory } from './createOrganisationDirectory.ts';

const request = {} as SourceRequest;
const solbakken = {
  organisasjonsnummer: '310123455',
  navn: 'Solbakken',
  forretningsadresse: { kommunenummer: '4601' },
};

let asked: UpstreamCall[];
let answer: (call: UpstreamCall) => UpstreamResult;
const upstream: Upstream = {
  call: async (call) => {
    asked.push(call);
    return answer(call);
  },
};
const answered = (body: unknown, status = 200): UpstreamResult => ({
  kind: 'answered',
  status,
  headers: {},
  body,
  fetchedAt: '2026-11-22T10:00:00Z',
});

beforeEach(() => {
  asked = [];
  answer = () => answered([solbakken]);
});

test('organisations are found where they are, in the name of nobody, and those that are not known are left out', async () => {
  const directory = createOrganisationDirectory(upstream);

  const found = await directory.find(['310123455', '310123463'], request);

  expect(found).toEqual({
    kind: 'found',
    organisations: new Map([['310123455', { name: 'Solbakken', municipality: '4601' }]]),
  });
  expect(asked.map(({ as, json }) => [as, json])).toEqual([
    ['machine', { organisasjonsnumre: ['310123455', '310123463'], herIder: [] }],
  ]);
});

test('the register is asked for a hundred at a time, and remembered for a day', async () => {
  let now = 0;
  const directory = createOrganisationDirectory(upstream, () => now);
  const numbers = ['310123455', ...Array.from({ length: 149 }, (_none, at) => `9${at}`)];

  await directory.find(numbers, request);
  await directory.find(['310123455'], request);
  expect(asked.map(({ json }) => (json as { organisasjonsnumre: string[] }).organisasjonsnumre.length)).toEqual([
    100, 50,
  ]);

  now = 25 * 3_600_000;
  await directory.find(['310123455'], request);
  expect(asked).toHaveLength(3);
});

test.each<[string, () => UpstreamResult, string]>([
  ['is down', () => unavailable('UNREACHABLE'), 'UNREACHABLE'],
  ['refuses', () => answered({}, 403), 'FAILED'],
  ['answers something else', () => answered({ organisations: [] }), 'MALFORMED'],
])('a register that %s is told as such, and not as if nobody used anything', async (_what, given, reason) => {
  answer = given;

  expect(await createOrganisationDirectory(upstream).find(['310123455'], request)).toMatchObject({
    kind: 'unavailable',
    reason,
  });
});

test('nothing is asked about nobody', async () => {
  expect(await createOrganisationDirectory(upstream).find([], request)).toEqual({
    kind: 'found',
    organisations: new Map(),
  });
  expect(asked).toEqual([]);
});
