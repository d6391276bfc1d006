import type { StandIn, StandInDefinition } from './standIn.ts';

/**
 * A stand-in for a national service: its routes, in the service's own wire shapes. The frame adds what they have in
 * common: token checks, faults, counting, and the refusal of national ids in addresses.
 *
 * ```ts
 * export const sfmStandIn = createStandIn({
 *   service: 'sfm',
 *   audience: 'e-helse:sfm.api',
 *   scopes: ['e-helse:sfm.api/sfm.api'],
 *   errorAnswer: (problem) => ({ body: operationOutcome(problem) }),
 *   register(app, tools) {
 *     app.post('/Patient/$getMedication', async (request) => { … });
 *   },
 * });
 * ```
 *
 * In a route, `tokenOf(request)` is the checked token and `{ config: { caller: 'any' } }` changes who may call it.
 */
export function createStandIn(definition: StandInDefinition): StandIn {
  return {
    caller: 'person',
    proof: 'when-bound',
    demandsNonce: false,
    errorAnswer: (problem) => ({ body: { message: problem.message } }),
    ...definition,
  };
}
