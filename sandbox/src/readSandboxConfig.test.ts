import { expect, test } from '@jest/globals';
import { readSandboxConfig } from './readSandboxConfig.ts';

test('an empty environment gives the usual sandbox, with no system registered', () => {
  expect(readSandboxConfig({})).toEqual({
    kind: 'read',
    config: { basePort: 4100, population: { size: 200, seed: 'helsegraf' }, clients: [] },
  });
});

test('clients are read with their public keys', () => {
  const clients = [
    { clientId: 'persons', keys: [{ kty: 'OKP', crv: 'Ed25519', x: 'AA' }], exchanges: ['nhn:helsegraf'] },
  ];

  const result = readSandboxConfig({ HELSEGRAF_CLIENTS: JSON.stringify(clients), HELSEGRAF_POPULATION: '1000' });

  expect(result).toMatchObject({ config: { clients, population: { size: 1000 } } });
});

test('wrong variables are named, and their values are not', () => {
  expect(
    readSandboxConfig({ HELSEGRAF_POPULATION: 'many', HELSEGRAF_CLIENTS: '{', HELSEGRAF_SANDBOX_PORT: '0' }),
  ).toEqual({
    kind: 'refused',
    variables: ['HELSEGRAF_SANDBOX_PORT', 'HELSEGRAF_POPULATION', 'HELSEGRAF_CLIENTS'],
  });
});

test('a client that hands in a private key is refused', () => {
  const clients = [{ clientId: 'persons', keys: [{ kty: 'EC', d: 'secret' }] }];

  expect(readSandboxConfig({ HELSEGRAF_CLIENTS: JSON.stringify(clients) })).toMatchObject({ kind: 'refused' });
});
