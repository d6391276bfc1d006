import { expect, test } from '@jest/globals';
import { Kind } from 'graphql';
import { schemaDirectory } from './schemaDirectory.ts';
import { readSharedFiles } from './sdlFiles.ts';
import { isServiceName, services } from './services.ts';

test('every service has one value of the enum NationalService, and every value has one service', () => {
  const definitions = readSharedFiles(schemaDirectory).flatMap(({ document }) => document.definitions);
  const inGraph = definitions
    .filter((node) => node.kind === Kind.ENUM_TYPE_DEFINITION)
    .filter(({ name }) => name.value === 'NationalService')
    .flatMap(({ values }) => values?.map(({ name }) => name.value) ?? []);

  const inCode = Object.values(services).map(({ nationalService }) => nationalService);

  expect([...inCode].sort()).toEqual([...inGraph].sort());
});

test('only the names of national services are service names', () => {
  expect(isServiceName('sfm')).toBe(true);
  expect(isServiceName('helseid')).toBe(false);
  expect(isServiceName('toString')).toBe(false);
});
