import type { PatientIds } from '@helsegraf/identifiers';
import type { SourceRequest } from '@helsegraf/upstream';

/** What every resolver receives as its context. `Scope` is the subgraph's own: its loaders, made for one request. */
export interface SubgraphContext<Scope = unknown> {
  readonly request: SourceRequest;
  readonly scope: Scope;
  readonly patientIds: PatientIds;
}
