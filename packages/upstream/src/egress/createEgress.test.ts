import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createEgress, type EgressOptions } from './createEgress.ts';

const production = (change: Partial<EgressOptions> = {}) =>
  createEgress({ addresses: ['https://allowed.example/api'], isProduction: true, ...change });

/** Addresses as they might stand in somebody's data, or be written so that two readers read two. */
const corpus = [
  'http://169.254.169.254/latest/meta-data',
  'http://[::ffff:127.0.0.1]/',
  'http://[::ffff:7f00:1]/',
  'https://[::1]/',
  'https://allowed.example@evil.example/',
  'https://allowed.example:443@evil.example/',
  'https://user@allowed.example/',
  'https://user:secret@allowed.example/',
  'https://allowed.example.evil.example/',
  'https://allowed.exampleevil.example/',
  'https://evil.example/https://allowed.example/',
  'https://evil.example/?https://allowed.example',
  'https://evil.example#@allowed.example/',
  'https://evil.example\\@allowed.example/',
  'https://allowed.example:8443/',
  'http://allowed.example/',
  'http://allowed.example:443/',
  'ftp://allowed.example/',
  'file:///etc/passwd',
  'file://allowed.example/etc/passwd',
  'data:application/json,{}',
  'gopher://allowed.example/',
  'https://allowed.example./',
  'https://2130706433/',
  'https://0x7f.1/',
  'https://0177.0.0.1/',
  'https://localhost/',
  'https://127.1/',
];

describe('in production', () => {
  test.each(corpus)('%s is not called', (address) => {
    expect(production().mayCall(new URL(address))).toBe(false);
  });

  test.each(['//evil.example/', '\\\\evil.example\\', '/\\evil.example', 'https:\\\\evil.example'])(
    '%s, read beside a base address, is not called either',
    (address) => {
      expect(production().mayCall(new URL(address, 'https://allowed.example/api'))).toBe(false);
    },
  );

  test('what the configuration names is called, whatever the path', () => {
    expect(production().mayCall(new URL('https://ALLOWED.example:443/other?a=b'))).toBe(true);
  });

  test('a private address is called only when its host is configured as private', () => {
    const addresses = ['https://10.1.2.3/api'];

    expect(() => production({ addresses })).toThrow('https://10.1.2.3 may not be called');
    expect(production({ addresses, privateHosts: ['10.1.2.3'] }).mayCall(new URL('https://10.1.2.3/other'))).toBe(true);
  });

  test.each([
    ['http://127.0.0.1:4001', true],
    ['http://[::1]:4001', true],
    ['http://10.1.2.3', false],
    ['http://source.example', false],
  ])('%s may be called without https: %s', (address, mayBePlain) => {
    const { hostname } = new URL(address);
    const start = () => production({ addresses: [address], privateHosts: [hostname.replace(/^\[|\]$/g, '')] });

    if (mayBePlain) expect(start().mayCall(new URL(address))).toBe(true);
    else expect(start).toThrow('may not be called');
  });
});

test('outside production http will do, and this machine', () => {
  const egress = createEgress({ addresses: ['http://127.0.0.1:4101/connect/token'], isProduction: false });

  expect(egress.mayCall(new URL('http://127.0.0.1:4101/other'))).toBe(true);
  expect(egress.mayCall(new URL('http://127.0.0.1:4102/other'))).toBe(false);
});

test('an address that is none stops the start', () => {
  expect(() => createEgress({ addresses: ['allowed.example'], isProduction: false })).toThrow('URL');
});

test('no other origin is ever called', () => {
  const egress = production();

  fc.assert(
    fc.property(
      fc.oneof(fc.webUrl(), fc.webUrl({ authoritySettings: { withUserInfo: true, withPort: true } })),
      (text) => {
        const url = new URL(text);
        expect(egress.mayCall(url)).toBe(url.origin === 'https://allowed.example' && url.username === '');
      },
    ),
  );
});

describe('a name is resolved once, and', () => {
  type Found = { address: string; family: number }[];

  /** What a name leads to, and what a connection is told. */
  function connect(found: Found, { all = true, ...change }: Partial<EgressOptions> & { all?: boolean } = {}) {
    const egress = production({ ...change, resolve: answering(found) });
    return new Promise<unknown>((resolve) => {
      egress.lookup('allowed.example', { all }, (error, address, family) =>
        resolve(error === null ? [address, family] : error.message),
      );
    });
  }

  const answering = (found: Found) =>
    ((_host: string, _options: object, callback: (error: null, found: Found) => void) =>
      callback(null, found)) as unknown as NonNullable<EgressOptions['resolve']>;
  const outside = { address: '93.184.216.34', family: 4 };
  const inside = { address: '169.254.169.254', family: 4 };

  test('the connection goes where the check was made', async () => {
    expect(await connect([outside])).toEqual([[outside], undefined]);
    expect(await connect([outside], { all: false })).toEqual(['93.184.216.34', 4]);
  });

  test.each([[[inside]], [[outside, inside]], [[inside, outside]], [[]]])(
    'one that leads into a private network, if only in part, leads nowhere',
    async (found) => {
      expect(await connect(found)).toContain('private');
    },
  );

  test('may lead there when it is configured to', async () => {
    expect(await connect([inside], { privateHosts: ['Allowed.example'] })).toEqual([[inside], undefined]);
  });
});
