export { aPatient, aSourceRequest } from './aSourceRequest.ts';
export { fixedTokens } from './fixedTokens.ts';
export { openEgress } from './openEgress.ts';
export { sendJson, startTestServer } from './startTestServer.ts';
export type { Answer, ReceivedRequest, TestServer } from './startTestServer.ts';
