export { contractCases, resultKinds } from './contractCase.ts';
export type { Call, ClientSettings, ContractCase, ExpectedResult, ResultKind } from './contractCase.ts';
export type { AskedCase } from './createCasePlay.ts';
export type { ObservedOutcome, ObservedResult } from './observedOutcome.ts';
export type { ReceivedRequest } from './receivedRequest.ts';
export { startContractServer } from './startContractServer.ts';
export type { ContractServer } from './startContractServer.ts';
