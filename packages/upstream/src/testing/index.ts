export { aPatient, aSourceRequest } from './aSourceRequest.ts';
export { sendJson, startTestServer } from './startTestServer.ts';
export type { ReceivedRequest, TestServer } from './startTestServer.ts';
