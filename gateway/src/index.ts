export { readConfig } from './config/readConfig.ts';
export type { Config } from './config/readConfig.ts';
export { createGateway } from './createGateway.ts';
export type { Gateway, GatewayOptions } from './createGateway.ts';
export { createLog } from './telemetry/createLog.ts';
export type { Log, LogEvent } from './telemetry/createLog.ts';
