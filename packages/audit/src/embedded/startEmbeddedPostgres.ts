export interface EmbeddedPostgresOptions {
  /** Where the data is kept; made when it does not exist. */
  readonly directory: string;
  /** 0 or absent: any that is free. */
  readonly port?: number;
  /** Of the four logins; made up when absent. */
  readonly passwords?: Partial<AuditPasswords>;
}

/** One login for each role. */
export type AuditPasswords = Readonly<Record<AuditRole, string>>;
export type AuditRole = 'owner' | 'writer' | 'reader' | 'checkpointer';

export interface EmbeddedPostgres {
  readonly databaseUrls: Readonly<Record<AuditRole, string>>;
  /** The server's own superuser, for tests. */
  readonly superuserUrl: string;
  /** The process to kill in a test. */
  readonly pid: number;
  stop(): Promise<void>;
}

/**
 * A PostgreSQL server of our own, with the record's tables and roles in it. Ends with this process, however that one
 * ends.
 */
export function startEmbeddedPostgres(_options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  throw new Error('Not written yet.');
}
