import type { AuditRecord } from './auditRecord.ts';

/** Where records go. */
export interface AuditLog {
  /**
   * Commits records, together with those that others append at the same time, and resolves when they are durable. The
   * same record id twice is one record.
   *
   * @throws GatewayError AUDIT_UNAVAILABLE when they could not be committed before the deadline: nothing may be told then
   */
  append(records: readonly AuditRecord[], deadline: number): Promise<void>;
  /** Ends after what is under way has been committed. */
  stop(): Promise<void>;
}

/** One access as the person sees it: names, never numbers. */
export interface AccessLogEntry {
  readonly id: string;
  readonly at: string;
  readonly actorKind: 'practitioner' | 'citizen' | 'system' | 'operator';
  readonly actorName: string | undefined;
  readonly role: string | undefined;
  readonly legalEntity: { readonly number: string; readonly name: string | undefined } | undefined;
  readonly pointOfCare: { readonly number: string; readonly name: string | undefined } | undefined;
  readonly action: 'read' | 'write';
  readonly basis: string | undefined;
  readonly isElevated: boolean;
  readonly isEmergency: boolean;
  readonly purpose: string | undefined;
  readonly purposeText: string | undefined;
  readonly isUserSelected: boolean | undefined;
  readonly relation: string | undefined;
  readonly outcome: 'disclosed' | 'nothing-disclosed' | 'refused' | 'failed' | 'unknown' | 'under-way';
  readonly disclosures: readonly { source: string; dataClass: string; count: number; withheld: number }[];
}

/** The record as a person may read it about themselves. */
export interface AccessLogReader {
  /** Newest first, at most `first`, older than `before` when it is given. Every read is itself recorded by the caller. */
  read(question: {
    readonly patient: string;
    /** Numbers that the person has or had beside it, under which others may have asked. */
    readonly otherNumbers?: readonly string[];
    readonly first: number;
    readonly before?: string;
    readonly deadline: number;
  }): Promise<{ readonly entries: readonly AccessLogEntry[]; readonly hasMore: boolean }>;
  stop(): Promise<void>;
}
