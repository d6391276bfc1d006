import { describe, expect, test } from '@jest/globals';
import { accessRules, dataClasses, publicSdl } from '@helsegraf/schema';
import { buildSchema } from 'graphql';
import { readVocabulary } from '../explorer/readVocabulary.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';

const vocabulary = readVocabulary(buildSchema(publicSdl()));
const both = [
  ['English', en],
  ['Norwegian', nb],
] as const;

describe.each(both)('in %s, there is a word for', (_language, texts) => {
  test('every rule of who may read', () => {
    expect(Object.keys(texts.accessRules).toSorted()).toEqual(Object.keys(accessRules).toSorted());
  });

  test('every kind of information', () => {
    expect(Object.keys(texts.dataClasses).toSorted()).toEqual(Object.keys(dataClasses).toSorted());
  });

  test('every reason for missing data, and why a source is unavailable', () => {
    expect(Object.keys(texts.reasons).toSorted()).toEqual([...vocabulary.missingReasons.keys()].toSorted());
    expect(Object.keys(texts.unavailable).toSorted()).toEqual([...vocabulary.unavailableReasons.keys()].toSorted());
  });
});

test('in Norwegian, every reason is explained, since the contract explains it in English', () => {
  expect(Object.keys(nb.reasonDetails).toSorted()).toEqual([...vocabulary.missingReasons.keys()].toSorted());
});
