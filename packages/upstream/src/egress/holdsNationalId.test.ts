import { expect, test } from '@jest/globals';
import { holdsNationalId } from './holdsNationalId.ts';

const encoded = '15819049863'.replaceAll(/\d/g, '%3$&');

test.each([
  '/person/15819049863',
  '/person?nin=15819049863',
  '/person/a15819049863b',
  '/person/158190-49863',
  '/person/158190%2049863',
  '/person?nin=158190+49863',
  `/person/${encoded}`,
  `/person/${encoded.replaceAll('%', '%25')}`,
  '/person/0158190498631',
])('%s holds one', (path) => {
  expect(holdsNationalId(new URL(path, 'https://source.example'))).toBe(true);
});

test.each([
  '/plan/07835249-6080-4000-8000-078352496080/version/1',
  '/plan?updated=2026-11-22T09:00:00.000Z',
  '/organisation/310123455',
  '/hpr/999000011',
  '/%E2%82%AC/%zz/%',
])('%s holds none', (path) => {
  expect(holdsNationalId(new URL(path, 'https://source.example'))).toBe(false);
});
