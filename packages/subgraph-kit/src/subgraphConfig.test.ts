import { describe, expect, test } from '@jest/globals';
import { readSubgraphConfig } from './subgraphConfig.ts';

const complete = {
  PORT: '4001',
  CONTEXT_VERIFICATION_KEYS: '{"keys":[{"kty":"OKP","alg":"EdDSA"}]}',
  PATIENT_ID_KEYS: '[{"kid":"1","key":"aaaa"}]',
  HELSEID_ISSUER: 'http://127.0.0.1:4101',
  HELSEID_TOKEN_ENDPOINT: 'http://127.0.0.1:4101/connect/token',
  HELSEID_CLIENT_ID: 'helsegraf',
  HELSEID_CLIENT_KEY: '{"kty":"EC","alg":"ES256"}',
  PERSON_REGISTER_URL: 'http://127.0.0.1:4103',
  PERSON_REGISTER_AUDIENCE: 'nhn:person',
  PERSON_REGISTER_SCOPE: 'nhn:person/read',
};

describe('the settings of a subgraph', () => {
  test('a source is described by three variables', () => {
    expect(readSubgraphConfig(complete, ['person-register']).sources).toEqual({
      'person-register': {
        baseUrl: 'http://127.0.0.1:4103',
        audience: 'nhn:person',
        scope: 'nhn:person/read',
        proof: 'dpop',
      },
    });
  });

  test.each(Object.keys(complete))('a missing %s is named, and nothing takes its place', (name) => {
    expect(() => readSubgraphConfig({ ...complete, [name]: undefined }, ['person-register'])).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ path: [name] })] }),
    );
  });

  test('all that is wrong is told at once', () => {
    const read = () =>
      readSubgraphConfig({ ...complete, PORT: '-1', PERSON_REGISTER_URL: 'here' }, ['person-register']);

    expect(read).toThrow(
      expect.objectContaining({
        issues: [
          expect.objectContaining({ path: ['PORT'] }),
          expect.objectContaining({ path: ['PERSON_REGISTER_URL'] }),
        ],
      }),
    );
  });
});
