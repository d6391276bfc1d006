export { createClient } from './client/createClient.ts';
export type { Client, Given } from './client/createClient.ts';
export type { CallOptions, ClientOptions, HeadersGiven, OutgoingRequest } from './client/options.ts';
export { collectPages } from './client/goThroughPages.ts';
export type { CollectedPages, ItemOf, Page, PageAnswered } from './client/goThroughPages.ts';
export { isErrorCode } from './client/readAnswer.ts';
export { errorCodes } from './generated/errorCodes.ts';
export type { ErrorCode } from './generated/errorCodes.ts';
export { match, matchSome } from './match.ts';
export type { EveryMember, SomeMembers, UnknownMember, UnknownName, UnknownValue } from './match.ts';
export type { DataOf, Mutation, Operation, PagedField, Query, VariablesOf } from './operation.ts';
export { createProofKey } from './proof/createProofKey.ts';
export type { ProofKey, ProofKeyPair, ProvenRequest, PublicJwk } from './proof/createProofKey.ts';
export type {
  Answered,
  Failure,
  GivenUp,
  Refused,
  ResponseError,
  Result,
  UnknownCode,
  Unreachable,
  Unreadable,
} from './result.ts';
