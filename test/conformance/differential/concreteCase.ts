import type { EngineRequest } from '../engineUnderTest.ts';
import type { World } from './world/world.ts';

/** A case as it can be kept in a file and run again, whatever becomes of the generator. */
export interface ConcreteCase {
  /** Type definitions by subgraph, without the link to the Federation specification. */
  readonly subgraphs: Readonly<Record<string, string>>;
  readonly world: World;
  readonly request: EngineRequest;
}
