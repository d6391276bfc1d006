import { beforeAll, describe, expect, test } from '@jest/globals';
import { ZodError } from 'zod';
import { anEnvironment } from '../testing/startTestSystem.ts';
import { defaultLimits } from './limits.ts';
import { readConfig } from './readConfig.ts';

const addresses = ['https://helseid.invalid', 'https://idporten.invalid', 'https://helsenorge.invalid'] as const;
let complete: Record<string, string>;
beforeAll(async () => {
  complete = await anEnvironment(...addresses);
});

function problemsOf(env: NodeJS.ProcessEnv): string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ZodError) return error.issues.map(({ path }) => String(path[0]));
    throw error;
  }
}

describe('the configuration', () => {
  test('names every variable that is missing, in one go', () => {
    expect(problemsOf({}).toSorted()).toEqual(Object.keys(complete).toSorted());
  });

  test('is complete without any of the optional ones, and cannot be changed', () => {
    const config = readConfig(complete);

    expect(config).toMatchObject({ host: '127.0.0.1', deadlineMs: 10_000, limits: defaultLimits, subgraphUrls: {} });
    expect(Object.isFrozen(config)).toBe(true);
  });

  const wrong: [string, string, string][] = [
    ['PORT', 'a port that is none', '70000'],
    ['ISSUERS', 'no issuer', '[]'],
    ['DATABASE_URL', 'something else than a PostgreSQL', 'https://database.invalid'],
    ['AUDIT_KEYS', 'a key that is too short', '[{"kid":"a","key":"c2hvcnQ="}]'],
    ['AUDIT_KEYS', 'no key', '[]'],
    ['ISSUERS', 'text that is no JSON', '{secret'],
    [
      'ISSUERS',
      'an issuer without an audience',
      '[{"issuer":"https://a.invalid","kind":"helseid","scope":"a","algorithms":["RS256"]}]',
    ],
    [
      'ISSUERS',
      'a symmetric algorithm',
      '[{"issuer":"https://a.invalid","kind":"helseid","audience":"a","scope":"a","algorithms":["HS256"]}]',
    ],
    [
      'ISSUERS',
      'an unknown kind',
      '[{"issuer":"https://a.invalid","kind":"own","audience":"a","scope":"a","algorithms":["RS256"]}]',
    ],
    ['CONTEXT_SIGNING_KEY', 'a public key', '{"kty":"OKP","crv":"Ed25519","x":"secret","kid":"a"}'],
    ['PATIENT_ID_KEYS', 'no key', '[]'],
    ['LIMITS', 'a limit above the most', '{"depth":13}'],
    ['LIMITS', 'a limit that there is not', '{"width":1}'],
    ['MODE', 'an unknown mode', 'demo'],
    ['PLANNER', 'an unknown planner', 'best'],
    ['REGISTERED_OPERATIONS', 'a directory that is not there', '/nowhere/secret'],
  ];
  test.each(wrong)('%s refuses %s, and does not repeat it', (variable, _what, value) => {
    const env = { ...complete, [variable]: value };

    expect(problemsOf(env)).toContain(variable);
    expect(() => readConfig(env)).not.toThrow(/secret/);
  });

  test('has the native planner plan unless it says otherwise', () => {
    expect(readConfig(complete).planner).toBe('native');
    expect(readConfig({ ...complete, PLANNER: 'apollo' }).planner).toBe('apollo');
  });

  test('sets a limit lower', () => {
    expect(readConfig({ ...complete, LIMITS: '{"depth":5}' }).limits).toEqual({ ...defaultLimits, depth: 5 });
  });

  test('of a sandbox does not start where the environment says production', () => {
    expect(problemsOf({ ...complete, NODE_ENV: 'production' })).toEqual(['MODE']);
  });

  test('of production takes no address without TLS', () => {
    const issuer = { issuer: 'http://a.invalid', kind: 'helseid', audience: 'a', scope: 'a', algorithms: ['RS256'] };
    const env = { ...complete, MODE: 'production', ISSUERS: JSON.stringify([issuer]) };

    expect(problemsOf(env).toSorted()).toEqual(['GATEWAY_PUBLIC_URL', 'ISSUERS']);
  });

  describe('of issuers', () => {
    const real = {
      issuer: 'https://helseid-sts.nhn.no',
      kind: 'helseid',
      audience: 'a',
      scope: 'a',
      algorithms: ['RS256'],
    };
    const production = {
      MODE: 'production',
      GATEWAY_PUBLIC_URL: 'https://gateway.invalid',
      HELSEID_ISSUER: real.issuer,
      HELSEID_TOKEN_ENDPOINT: `${real.issuer}/connect/token`,
    };
    const withIssuers = (issuers: unknown, more: object = {}) =>
      problemsOf({ ...complete, ...more, ISSUERS: JSON.stringify(issuers) });

    test('takes the real ones in production, and has them require a proof', () => {
      const env = { ...complete, ...production, ISSUERS: JSON.stringify([real]) };

      expect(readConfig(env).issuers).toEqual([{ ...real, proof: 'required' }]);
    });

    const unfit: [string, unknown[]][] = [
      ['HelseID’s test environment', [{ ...real, issuer: 'https://helseid-sts.test.nhn.no' }]],
      ['ID-porten’s test environment', [{ ...real, kind: 'idporten', issuer: 'https://test.idporten.no' }]],
      ['a sandbox', [{ ...real, issuer: 'https://localhost:7000' }]],
      ['an address that is a number', [{ ...real, issuer: 'https://127.0.0.1' }]],
      ['keys from a test environment', [{ ...real, jwksUri: 'https://helseid-sts.test.nhn.no/jwks' }]],
      ['HelseID without proofs', [{ ...real, proof: 'when-bound' }]],
      ['figures for whoever gets a token', [{ ...real, insightScope: 'b' }]],
      ['operators without a scope of theirs', [{ ...real, operators: ['c'] }]],
    ];
    test.each(unfit)('takes none of these in production: %s', (_what, issuers) => {
      expect(withIssuers(issuers, production)).toEqual(['ISSUERS']);
    });

    test('takes a scope for figures in production with those who may use it', () => {
      expect(withIssuers([{ ...real, insightScope: 'b', operators: ['c'] }], production)).toEqual([]);
    });

    test('gets tokens from no test environment in production', () => {
      const tests = { ...production, HELSEID_ISSUER: 'https://helseid-sts.test.nhn.no' };

      expect(withIssuers([real], tests)).toEqual(['HELSEID_ISSUER']);
    });

    test('takes no issuer of real people outside production', () => {
      expect(withIssuers([real])).toEqual(['ISSUERS']);
    });

    test('takes each issuer once', () => {
      const issuer = { ...real, issuer: 'https://a.invalid' };

      expect(withIssuers([issuer, { ...issuer, kind: 'idporten' }])).toEqual(['ISSUERS']);
    });

    test.each([{}, { acr: [] }, { acr: [''] }, { '': ['high'] }])('takes %j for no way to tell a level', (levels) => {
      const issuer = { ...real, issuer: 'https://a.invalid', kind: 'helsenorge', levels };

      expect(withIssuers([issuer])).toEqual(['ISSUERS']);
    });

    test('lets only Helsenorge’s claims be elsewhere', () => {
      const elsewhere = { issuer: 'https://a.invalid', pidClaim: 'sub', levels: { acr: ['high'] } };

      expect(withIssuers([{ ...real, ...elsewhere, kind: 'helsenorge' }])).toEqual([]);
      expect(withIssuers([{ ...real, ...elsewhere }])).toEqual(['ISSUERS']);
      expect(withIssuers([{ ...real, ...elsewhere, kind: 'idporten' }])).toEqual(['ISSUERS']);
    });
  });

  test('has a proof be at most a minute old, and a nonce key be one', () => {
    expect(problemsOf({ ...complete, DPOP_PROOF_AGE_SECONDS: '61' })).toEqual(['DPOP_PROOF_AGE_SECONDS']);
    expect(problemsOf({ ...complete, DPOP_NONCE_KEY: 'AAAA' })).toEqual(['DPOP_NONCE_KEY']);
    expect(readConfig({ ...complete, DPOP_PROOF_AGE_SECONDS: '60' }).proofs.maxAgeSeconds).toBe(60);
  });
});
