export { mapCommunicationNeeds } from './mapping/mapCommunicationNeeds.ts';
export { mapCriticalInformation } from './mapping/mapCriticalInformation.ts';
export { mapEntries, type Entry } from './mapping/mapEntries.ts';
export { mapIndicator, type MappedIndicator } from './mapping/mapIndicator.ts';
export { mapCriticalStatus, mapPatientInfoStatus, type MappedStatus, type Status } from './mapping/mapStatus.ts';
