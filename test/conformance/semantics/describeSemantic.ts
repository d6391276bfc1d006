import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { enginesToTest } from '../engines/enginesToTest.ts';
import type { EngineName } from '../engines/enginesUnderTest.ts';
import type { CreateEngine, EngineUnderTest } from '../engineUnderTest.ts';
import { startFederation, type Federation } from '../federation/startFederation.ts';
import type { SubgraphDefinitions } from '../federation/subgraphDefinition.ts';
import { findComplaints } from './findComplaints.ts';
import type { SemanticCase } from './semanticCase.ts';

export interface Semantic {
  readonly subgraphs: SubgraphDefinitions;
  readonly cases: readonly SemanticCase[];
}

/** One part of Federation: small subgraphs, and what operations on them give with every engine. */
export function describeSemantic(title: string, semantic: Semantic): void {
  describe(`${title}`, () => {
    for (const [name, createEngine] of enginesToTest()) testEngine(name, createEngine, semantic);
  });
}

function testEngine(name: EngineName, createEngine: CreateEngine, { subgraphs, cases }: Semantic): void {
  describe(`${name}`, () => {
    let federation: Federation;
    let engine: EngineUnderTest;

    beforeAll(async () => {
      federation = startFederation(subgraphs);
      engine = await createEngine({ supergraphSdl: federation.supergraphSdl, send: federation.send });
    });
    afterAll(() => engine.close());

    for (const one of cases) {
      const failure = one.knownFailures?.[name];
      if (failure === undefined) {
        test(`${one.title}`, async () => {
          expect(await findComplaints(one, { engine, federation })).toEqual([]);
        });
      } else if (!failure.startsWith('fatal')) {
        test(`${one.title} (known to fail: ${failure})`, async () => {
          expect(await findComplaints(one, { engine, federation })).not.toEqual([]);
        });
      }
    }
  });
}
