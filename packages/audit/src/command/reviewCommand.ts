import type { Connections } from '../store/createConnections.ts';
import { recordDoing, withConnections, type CommandSurroundings, type ExitCode } from './commandParts.ts';
import { readSettings } from './commandSettings.ts';

interface Awaited {
  readonly event: string;
  readonly reason: string;
  readonly at: Date;
}

const shown = 100;
const timeoutMs = 30_000;

/**
 * `reviews`: the accesses that somebody must look at and has not, the oldest first. By event id, so that who looks at one
 * finds it in the log and in the record; who asked and about whom stays sealed.
 */
export async function reviewsCommand({ env, write }: CommandSurroundings): Promise<ExitCode> {
  const { AUDIT_DATABASE_URL } = readSettings(env, ['AUDIT_DATABASE_URL']);
  const awaited = await withConnections(AUDIT_DATABASE_URL, (connections) => findAwaited(connections));
  for (const { event, reason, at } of awaited.slice(0, shown)) write(`${event}  ${reason}  ${at.toISOString()}`);
  if (awaited.length > shown) write('and more');
  if (awaited.length === 0) write('nothing waits');
  return 0;
}

/** `review`: that an access has been looked at, on record with who did. It stays on record for ever, as the access does. */
export async function reviewCommand(
  { event, by }: { readonly event: string; readonly by?: string | undefined },
  { env, write }: CommandSurroundings,
): Promise<ExitCode> {
  const { AUDIT_DATABASE_URL } = readSettings(env, ['AUDIT_DATABASE_URL', 'AUDIT_KEYS']);
  const [found] = await withConnections(AUDIT_DATABASE_URL, (connections) => findAwaited(connections, event));
  if (found === undefined) throw new Error('no access with this event id waits to be looked at');
  await recordDoing(env, {
    action: 'reviewed',
    operationId: event,
    ...(by !== undefined && { by }),
    details: { reason: found.reason },
  });
  write(`on record: ${event} has been looked at (${found.reason})`);
  return 0;
}

/** One of each operation: it may have ended as unknown first, and then after all. */
function findAwaited(connections: Connections, event?: string): Promise<Awaited[]> {
  return connections.query<Awaited & Record<string, unknown>>(
    `select e.operation_id as event, min(e.review_reason) as reason, min(e.committed_at) as at
     from audit.entry e
     where e.review_reason is not null and ($1::text is null or e.operation_id = $1) and not exists (
       select 1 from audit.entry a where a.kind = 'administrative' and a.operation_id = e.operation_id)
     group by e.operation_id order by min(e.committed_at) limit ${shown + 1}`,
    [event ?? null],
    Date.now() + timeoutMs,
  );
}
