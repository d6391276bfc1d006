import pg from 'pg';

/** Who comes to the database. */
export type AuditRole = 'owner' | 'writer' | 'reader' | 'checkpointer' | 'auditor' | 'figures';
export type AuditPasswords = Readonly<Record<AuditRole, string>>;

const logins = ['writer', 'reader', 'checkpointer', 'auditor', 'figures'] as const;

/**
 * A login for each role, named `<prefix>_<role>`. Call it with the migrated database, as somebody who may create roles.
 * Called again, it sets the passwords again.
 */
export async function createLogins(databaseUrl: string, prefix: string, passwords: AuditPasswords): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (const role of logins) await createLogin(client, { prefix, role, password: passwords[role] });
  } finally {
    await client.end();
  }
}

async function createLogin(
  client: pg.Client,
  { prefix, role, password }: { prefix: string; role: string; password: string },
): Promise<void> {
  const name = client.escapeIdentifier(`${prefix}_${role}`);
  const { rows } = await client.query('select 1 from pg_roles where rolname = $1', [`${prefix}_${role}`]);
  if (rows.length === 0) await client.query(`create role ${name} login in role helsegraf_audit_${role}`);
  await client.query(`alter role ${name} password ${client.escapeLiteral(password)}`);
}

/** The same database for somebody else. */
export function urlFor(databaseUrl: string, user: string, password: string): string {
  const url = new URL(databaseUrl);
  url.username = user;
  url.password = password;
  return url.href;
}
