import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildUrl } from './buildUrl.ts';

const base = 'https://source.example/api/v1/';

describe('the address of a call', () => {
  test.each([
    ['/thing', 'https://source.example/api/v1/thing'],
    ['/', 'https://source.example/api/v1/'],
    ['/thing?a=b%20c&d=//e', 'https://source.example/api/v1/thing?a=b%20c&d=//e'],
    [
      '/plan/07835249-6080-4000-8000-078352496080/version/1',
      'https://source.example/api/v1/plan/07835249-6080-4000-8000-078352496080/version/1',
    ],
    ['/a/@evil.example', 'https://source.example/api/v1/a/@evil.example'],
  ])('%s stands below the base address', (path, address) => {
    expect(buildUrl(base, path).href).toBe(address);
  });

  test('of a service without a path of its own is its path alone', () => {
    expect(buildUrl('http://127.0.0.1:4101', '/thing').href).toBe('http://127.0.0.1:4101/thing');
  });

  test.each([
    '',
    'thing',
    '@evil.example/',
    '.evil.example/',
    ':8443/',
    '//evil.example/',
    '/\\evil.example/',
    '\\\\evil.example',
    '/../admin',
    '/a/../../admin',
    '/./a',
    '/%2e%2e/admin',
    '/.%2E/admin',
    '/a%2f..%2f..%2fadmin',
    '/a%5cb',
    '/a%00',
    '/a\nb',
    '/a b',
    '/a#b',
    '/é',
    'https://evil.example/',
    'file:///etc/passwd',
  ])('is refused when the path is %j, and the path is not repeated', (path) => {
    expect(() => buildUrl(base, path)).toThrow(/^not a path of a service$/);
  });

  test('stays with the service and below its base address, whatever the path', () => {
    const pieces = fc.constantFrom(
      '/',
      '\\',
      '.',
      '..',
      '%2e',
      '%2f',
      '@',
      ':',
      '?',
      '#',
      'a',
      'evil.example',
      'https:',
      ' ',
    );
    const paths = fc.oneof(
      fc.string(),
      fc.array(pieces).map((parts) => `/${parts.join('')}`),
    );

    fc.assert(
      fc.property(paths, (path) => {
        let url: URL | undefined;
        try {
          url = buildUrl(base, path);
        } catch {
          return;
        }
        expect(url.origin).toBe('https://source.example');
        expect(url.pathname.startsWith('/api/v1/')).toBe(true);
        expect(url.username).toBe('');
      }),
    );
  });
});
