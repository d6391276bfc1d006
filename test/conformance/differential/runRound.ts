import fc from 'fast-check';
import { parse, validate } from 'graphql';
import type { CreateEngine } from '../engineUnderTest.ts';
import { CompositionError, type ComposedSupergraph } from '../federation/composeSupergraph.ts';
import type { Indulgence } from './compare/compareAnswers.ts';
import { createErrorFinder } from './compare/createErrorFinder.ts';
import type { Difference } from './compare/difference.ts';
import { createChoices, type Choices } from './generate/createChoices.ts';
import { drawOperation } from './generate/drawOperation.ts';
import { drawSchema } from './generate/drawSchema.ts';
import { drawWorld } from './generate/drawWorld.ts';
import { printSketch } from './generate/printSketch.ts';
import type { ConcreteCase } from './concreteCase.ts';
import { runCase } from './runCase.ts';
import { composeWorld, startWorldFederation } from './world/startWorldFederation.ts';

export interface RoundOptions {
  readonly seed: number;
  readonly operations: number;
  readonly createEngine: CreateEngine;
  readonly indulgence: Indulgence;
  /** Positions of operations that are left out, since they do not let the process live. */
  readonly skip?: readonly number[];
  /** Told of each case before it is run. */
  onCase?(position: number, concrete: ConcreteCase): void;
}

export interface Round {
  readonly cases: number;
  readonly failures: readonly FailedCase[];
  /** How many failures are not in `failures`, by what they have in common. */
  readonly more?: Readonly<Record<string, number>>;
  /** Why the schema was dropped, when it was. */
  readonly dropped: readonly string[];
  /** Operations that gave differences and that graphql-js finds invalid: mistakes of the generator. */
  readonly invalid: readonly string[];
}

export interface FailedCase {
  /** Of the operation in its round. */
  readonly position: number;
  readonly case: ConcreteCase;
  readonly differences: readonly Difference[];
}

/** One random schema and world, and many random operations on them. The same seed gives the same round. */
export async function runRound(options: RoundOptions): Promise<Round> {
  let round: Round = { cases: 0, failures: [], dropped: [], invalid: [] };
  const property = fc.asyncProperty(fc.noBias(fc.gen()), async (draw) => {
    round = await play(createChoices(draw), options);
  });
  await fc.assert(property, { seed: options.seed, numRuns: 1, endOnFailure: true });
  return round;
}

async function play(choices: Choices, options: RoundOptions): Promise<Round> {
  const { operations, createEngine, indulgence, skip = [] } = options;
  const drawing = drawSchema(choices);
  const subgraphs = printSketch(drawing.sketch);
  const composed = tryToCompose(subgraphs);
  if (composed instanceof CompositionError) return { cases: 0, failures: [], dropped: composed.reasons, invalid: [] };
  const world = drawWorld(drawing);
  const federation = startWorldFederation({ subgraphs, world, composed });
  const findErrors = createErrorFinder(composed, federation.monolith.resolve);
  const engine = await createEngine({ supergraphSdl: federation.supergraphSdl, send: federation.send });
  const failures: FailedCase[] = [];
  const invalid: string[] = [];
  for (let i = 0; i < operations; i += 1) {
    const request = drawOperation(choices, federation.apiSchema);
    if (skip.includes(i)) continue;
    options.onCase?.(i, { subgraphs, world, request });
    const differences = await runCase({ federation, findErrors, engine, indulgence, request });
    if (differences.length === 0) continue;
    const errors = validate(federation.apiSchema, parse(request.query));
    if (errors.length === 0) failures.push({ position: i, case: { subgraphs, world, request }, differences });
    else invalid.push(`${errors.map(({ message }) => message).join('; ')}\n${request.query}`);
  }
  await engine.close();
  return { cases: operations - invalid.length - skip.length, failures, dropped: [], invalid };
}

function tryToCompose(subgraphs: Readonly<Record<string, string>>): ComposedSupergraph | CompositionError {
  try {
    return composeWorld(subgraphs);
  } catch (error) {
    if (error instanceof CompositionError) return error;
    throw error;
  }
}
