import type { Connections } from './createConnections.ts';

interface Passed {
  readonly kind: 'increment' | 'walk';
  /** How many records were gone through, from the first on. */
  readonly size: number;
  readonly findings: number;
  /** Of the newest checkpoint that is outside the database. */
  readonly publishedSize?: number | undefined;
}

const queryTimeoutMs = 30_000;

/**
 * Says how far the record has been gone through, for figures alone. Whoever owns the database could write here what they
 * like; what holds against them are the checkpoints elsewhere.
 */
export async function writeStanding(connections: Connections, passed: Passed): Promise<void> {
  await connections.query(
    `insert into audit.standing (kind, size, findings, published_size, published_at)
     values ($1, $2, $3, $4, (select c.signed_at from audit.checkpoint c where c.size = $4))
     on conflict (kind) do update set size = excluded.size, findings = excluded.findings, at = clock_timestamp(),
       published_size = excluded.published_size, published_at = excluded.published_at`,
    [passed.kind, passed.size, passed.findings, passed.publishedSize ?? null],
    Date.now() + queryTimeoutMs,
  );
}
