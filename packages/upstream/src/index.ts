export { createUpstream, type Upstream, type UpstreamCall, type UpstreamOptions } from './createUpstream.ts';
export { createHttpClient, type HttpClient, type HttpClientOptions } from './httpClient.ts';
export { createSourceTokens, type SourceTokens, type TokenRequest, type TokenResult } from './sourceTokens.ts';
export type { HelseIdClient } from './clientAssertion.ts';
export {
  accessBases,
  type AccessBasis,
  type Caller,
  type CallerOrganisation,
  type CitizenCaller,
  type PatientContext,
  type PractitionerCaller,
  type SourceRequest,
  type SystemCaller,
} from './sourceRequest.ts';
export {
  unavailable,
  type UnavailableReason,
  type UpstreamAnswer,
  type UpstreamFailure,
  type UpstreamResult,
} from './upstreamResult.ts';
