import { parse, validate } from 'graphql';
import type { CreateEngine, EngineUnderTest } from '../engineUnderTest.ts';
import type { Indulgence } from './compare/compareAnswers.ts';
import { createErrorFinder, type ErrorFinder } from './compare/createErrorFinder.ts';
import type { Difference } from './compare/difference.ts';
import type { ConcreteCase } from './concreteCase.ts';
import { runCase } from './runCase.ts';
import { composeWorld, startWorldFederation, type WorldFederation } from './world/startWorldFederation.ts';
import type { ComposedSupergraph } from '../federation/composeSupergraph.ts';

export interface CaseRunner {
  /** @throws when the subgraphs do not compose, or the operation is not valid */
  run(concrete: ConcreteCase): Promise<Difference[]>;
  close(): Promise<void>;
}

/** Runs cases one after another. Cases with the same subgraphs are composed once. */
export function createCaseRunner(createEngine: CreateEngine, indulgence: Indulgence): CaseRunner {
  let prepared: Prepared | undefined;
  return {
    async run({ subgraphs, world, request }) {
      const key = JSON.stringify(subgraphs);
      if (prepared?.key !== key) {
        await prepared?.engine.close();
        prepared = undefined;
        prepared = await prepare(key, subgraphs, createEngine);
      }
      const { composed, engine, replaceable } = prepared;
      const errors = validate(composed.apiSchema, parse(request.query));
      if (errors.length > 0) throw new Error(`not valid: ${errors.map(({ message }) => message).join('; ')}`);
      const federation = startWorldFederation({ subgraphs, world, composed });
      replaceable.federation = federation;
      const findErrors: ErrorFinder = createErrorFinder(composed, federation.monolith.resolve);
      return runCase({ federation, findErrors, engine, indulgence, request });
    },
    async close() {
      await prepared?.engine.close();
      prepared = undefined;
    },
  };
}

interface Prepared {
  readonly key: string;
  readonly composed: ComposedSupergraph;
  readonly engine: EngineUnderTest;
  readonly replaceable: { federation: WorldFederation | undefined };
}

async function prepare(
  key: string,
  subgraphs: ConcreteCase['subgraphs'],
  createEngine: CreateEngine,
): Promise<Prepared> {
  const composed = composeWorld(subgraphs);
  const replaceable: Prepared['replaceable'] = { federation: undefined };
  const engine = await createEngine({
    supergraphSdl: composed.sdl,
    async send(subgraph, request) {
      if (replaceable.federation === undefined) throw new Error('a request before the first operation');
      return replaceable.federation.send(subgraph, request);
    },
  });
  return { key, composed, engine, replaceable };
}
