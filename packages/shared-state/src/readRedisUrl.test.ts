import { describe, expect, test } from '@jest/globals';
import { readRedisUrl } from './readRedisUrl.ts';

const plain = { isSecure: false, db: 0, masterName: '' };

describe('an address of Redis', () => {
  const addresses: [string, object][] = [
    ['redis://cache', { ...plain, kind: 'single', hosts: [{ host: 'cache', port: 6_379 }] }],
    ['redis://cache:7000/3', { ...plain, kind: 'single', hosts: [{ host: 'cache', port: 7_000 }], db: 3 }],
    ['redis://[::1]:7000', { ...plain, kind: 'single', hosts: [{ host: '::1', port: 7_000 }] }],
    [
      'rediss://user:p%40ss@cache',
      {
        ...plain,
        isSecure: true,
        kind: 'single',
        hosts: [{ host: 'cache', port: 6_379 }],
        username: 'user',
        password: 'p@ss',
      },
    ],
    ['redis://:pass@cache', { ...plain, kind: 'single', hosts: [{ host: 'cache', port: 6_379 }], password: 'pass' }],
    [
      'redis+sentinel://a,b:26380/main/2',
      {
        ...plain,
        kind: 'sentinel',
        hosts: [
          { host: 'a', port: 26_379 },
          { host: 'b', port: 26_380 },
        ],
        masterName: 'main',
        db: 2,
      },
    ],
    [
      'rediss+cluster://a:1,b:2',
      {
        ...plain,
        isSecure: true,
        kind: 'cluster',
        hosts: [
          { host: 'a', port: 1 },
          { host: 'b', port: 2 },
        ],
      },
    ],
  ];
  test.each(addresses)('%s', (url, expected) => {
    expect(readRedisUrl(url)).toEqual(expected);
  });

  test.each([
    '',
    'cache:6379',
    'http://secret@cache',
    'redis://',
    'redis://a,secret',
    'redis://secret:port',
    'redis://cache/secret',
    'redis+sentinel://secret',
    'redis+cluster://secret/1',
    'redis://secret?x=1',
    'redis://cache/1/secret',
  ])('%p is none, and is not repeated', (url) => {
    expect(() => readRedisUrl(url)).toThrow('the address of Redis is not one');
  });
});
