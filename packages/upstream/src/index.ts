export { readJson, type ReadJson } from './answer/readJson.ts';
export type { BreakerReport } from './breakerReport.ts';
export {
  createUpstream,
  type GuardedUpstream,
  type Upstream,
  type UpstreamCall,
  type UpstreamOptions,
} from './createUpstream.ts';
export { createHttpClient, type HttpClient, type HttpClientOptions } from './httpClient.ts';
export { createEgress, type Egress, type EgressOptions } from './egress/createEgress.ts';
export {
  createSourceTokens,
  type SourceTokens,
  type TokenProof,
  type TokenRequest,
  type TokenResult,
} from './tokens/createSourceTokens.ts';
export type { HelseIdClient } from './tokens/createClientAssertions.ts';
export type { SourceToken } from './tokens/sourceToken.ts';
export { accessBases, isElevated, ordinaryBasis, type AccessBasis } from '@helsegraf/access';
export { nhnHeaders, sourceSystem } from './nhnHeaders.ts';
export type {
  Caller,
  CallerOrganisation,
  CitizenCaller,
  OperatorCaller,
  PatientContext,
  PractitionerCaller,
  SourceRequest,
  SystemCaller,
} from './sourceRequest.ts';
export {
  unavailable,
  type UnavailableReason,
  type UpstreamAnswer,
  type UpstreamFailure,
  type UpstreamResult,
} from './upstreamResult.ts';
export { readAnswer } from './readAnswer.ts';
export { judgeByStatus, withheld, type WithheldAnswer, type WithheldReason } from './withheldAnswer.ts';
