import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { normalizeUri } from './normalizeUri.ts';

const own = 'https://gw.example/graphql';

describe('an address is the same', () => {
  test.each([
    'HTTPS://GW.EXAMPLE:443/graphql',
    'https://gw.example:/graphql',
    'https://gw.example/graphql?x#y',
    'https://gw.example/graphql#x?y',
    'https://gw.example/./graphql',
    'https://gw.example/a/../graphql',
  ])('written as %s', (other) => {
    expect(normalizeUri(other)).toBe(own);
  });

  test('without a path, as the root', () => {
    expect(normalizeUri('http://gw.example:80')).toBe('http://gw.example/');
  });

  test('whatever the case of its escapes', () => {
    expect(normalizeUri('https://gw.example/a%c3%b8')).toBe('https://gw.example/a%C3%B8');
  });
});

describe('an address is another, or none,', () => {
  test.each([
    'https://gw.example/graphql/',
    'http://gw.example/graphql',
    'https://gw.example/GraphQL',
    'https://gw.example/%67raphql',
    'https://gw.example/%2e/graphql',
    'https://gw.example:444/graphql',
    'https://gw.example./graphql',
    'https://user@gw.example/graphql',
    'https://gw.example@evil.example/graphql',
    'https://evil.example/https://gw.example/graphql',
    'https:\\\\gw.example\\graphql',
    'https:gw.example/graphql',
    '//gw.example/graphql',
    ' https://gw.example/graphql',
    'https://gw.example/graphql\n',
    'https://gw.example/gra\tphql',
    'https://gw.example/graphql%',
    'https://gw.example/graphql ?x',
    'https://gw．example/graphql',
    'ftp://gw.example/graphql',
    '',
  ])('%p', (other) => {
    expect(normalizeUri(other)).not.toBe(own);
  });
});

describe('whatever the address', () => {
  const host = fc.stringMatching(/^[a-z][a-z0-9]{0,10}(\.[a-z]{2,5}){0,2}$/);
  const segment = fc.stringMatching(/^[A-Za-z0-9_~!$&'()*+,;=:@-]{0,8}$/);
  const address = fc
    .record({
      scheme: fc.constantFrom('http', 'https'),
      host,
      port: fc.option(fc.integer({ min: 1, max: 65_535 })),
      path: fc.array(segment, { maxLength: 4 }),
    })
    .map(
      ({ scheme, host: name, port, path }) => `${scheme}://${name}${port === null ? '' : `:${port}`}/${path.join('/')}`,
    );

  test('normalizing twice is normalizing once', () => {
    fc.assert(
      fc.property(address, (uri) => {
        const once = normalizeUri(uri);

        expect(once).toBeDefined();
        expect(normalizeUri(once ?? '')).toBe(once);
      }),
    );
  });

  test('the case of scheme and host, a query and a fragment make no difference', () => {
    const extra = fc.stringMatching(/^(\?[a-z=&/?]{0,8})?(#[a-z/?]{0,8})?$/);

    fc.assert(
      fc.property(address, extra, (uri, rest) => {
        const [, authority = '', path = ''] = /^(\w+:\/\/[^/]*)(.*)$/.exec(uri) ?? [];

        expect(normalizeUri(`${authority.toUpperCase()}${path}${rest}`)).toBe(normalizeUri(uri));
      }),
    );
  });

  test('it agrees with the URL standard, which reads more than it', () => {
    fc.assert(
      fc.property(address, (uri) => {
        expect(normalizeUri(uri)).toBe(new URL(uri).href);
      }),
    );
  });

  test('any text is read quickly, or not at all', () => {
    const slowLooking = ['/'.repeat(8_000), 'https://a/' + '%41'.repeat(2_500), `https://a/${'./'.repeat(4_000)}x y`];

    for (const text of [...slowLooking, ...fc.sample(fc.string({ maxLength: 200 }), 200)]) {
      expect([undefined, 'string']).toContain(typeof normalizeUri(text) === 'string' ? 'string' : undefined);
    }
  });
});
