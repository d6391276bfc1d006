import { GatewayError } from '@helsegraf/errors';
import pg from 'pg';

export interface Connections {
  /** @throws GatewayError AUDIT_UNAVAILABLE, with `isRefusal` when the database itself said no */
  query<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[], deadline: number): Promise<Row[]>;
  stop(): Promise<void>;
}

export interface ConnectionsOptions {
  readonly databaseUrl: string;
  readonly max: number;
  /** No statement takes longer, whatever its deadline. */
  readonly timeoutMs: number;
}

/** SQLSTATE classes after which the same statement may succeed on a new connection: lost, shutting down, conflicts. */
const passingClasses = new Set(['08', '57', '40', '55']);
const tooManyConnections = '53300';

/** Connections to one database as one role: opened when needed, thrown away when anything went wrong on them. */
export function createConnections({ databaseUrl, max, timeoutMs }: ConnectionsOptions): Connections {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max,
    connectionTimeoutMillis: timeoutMs,
    // The server gives up too, so that what we have given up on does not hold the lock that others wait for.
    statement_timeout: timeoutMs,
    keepAlive: true,
    idleTimeoutMillis: 60_000,
    allowExitOnIdle: true,
  });
  // An idle connection was lost. The next statement opens another one.
  pool.on('error', () => undefined);
  // One in use was lost: its statement fails by itself, and an event that nobody hears would end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));

  return {
    async query<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[], deadline: number) {
      const remaining = Math.min(deadline - Date.now(), timeoutMs);
      if (remaining <= 0) throw new GatewayError('AUDIT_UNAVAILABLE');
      const client = await pool.connect().catch((cause: unknown) => {
        throw new GatewayError('AUDIT_UNAVAILABLE', { cause });
      });
      try {
        const query = { text, values: [...values], query_timeout: Math.max(1, deadlineIn(deadline, timeoutMs)) };
        const { rows } = await client.query<Row>(query);
        client.release();
        return rows;
      } catch (cause) {
        client.release(true);
        throw new GatewayError('AUDIT_UNAVAILABLE', { cause });
      }
    },
    stop: () => pool.end(),
  };
}

function deadlineIn(deadline: number, timeoutMs: number): number {
  return Math.min(deadline - Date.now(), timeoutMs);
}

/** Whether trying again cannot help: the database answered, and its answer was no. */
export function isRefusal({ cause }: { readonly cause?: unknown }): boolean {
  if (!(cause instanceof pg.DatabaseError)) return false;
  const { code = '' } = cause;
  return code !== tooManyConnections && !passingClasses.has(code.slice(0, 2));
}
