import type { AuditRecord } from '@helsegraf/audit';

/** What every record says of itself. */
export type CommonParts = Pick<AuditRecord, 'id' | 'schemaVersion' | 'recordedAt' | 'writer'>;
