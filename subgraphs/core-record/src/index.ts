export { coreRecordServices, type CoreRecordService } from './source.ts';
export { startCoreRecord } from './startCoreRecord.ts';
