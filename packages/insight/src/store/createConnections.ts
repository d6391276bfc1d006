import pg from 'pg';

export interface Connections {
  /** Rejects when the answer is not there at the deadline, milliseconds since the epoch, whatever the server does then. */
  query<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[], deadline: number): Promise<Row[]>;
  stop(): Promise<void>;
}

export interface ConnectionsOptions {
  readonly databaseUrl: string;
  readonly max: number;
  /** No statement takes longer, whatever its deadline. */
  readonly timeoutMs: number;
}

/** Connections to one database as one role: opened when needed, thrown away when anything went wrong on them. */
export function createConnections({ databaseUrl, max, timeoutMs }: ConnectionsOptions): Connections {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max,
    connectionTimeoutMillis: timeoutMs,
    // The server gives up too, so that what we have given up on does not hold what others wait for.
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
      const client = await pool.connect();
      try {
        const remaining = Math.min(deadline - Date.now(), timeoutMs);
        if (remaining <= 0) throw new Error('too late');
        const query = { text, values: [...values], query_timeout: remaining };
        const { rows } = await client.query<Row>(query);
        client.release();
        return rows;
      } catch (error) {
        client.release(true);
        throw error;
      }
    },
    stop: () => pool.end(),
  };
}
