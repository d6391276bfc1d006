import type { PatientIds } from '@helsegraf/identifiers';
import type { SourceRequest } from '@helsegraf/upstream';
import type { RequestAccess } from './access/createRequestAccess.ts';

/** What every resolver receives as its context. `Scope` is the subgraph's own: its loaders, made for one request. */
export interface SubgraphContext<Scope = unknown> {
  readonly request: SourceRequest;
  readonly scope: Scope;
  readonly patientIds: PatientIds;
  /** What this caller may see. Fields are decided before their resolvers; objects with labels of their own ask here. */
  readonly access: RequestAccess;
}
