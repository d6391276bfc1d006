import pg from 'pg';

export type InsightRole = 'writer' | 'reader';
export type InsightPasswords = Readonly<Record<InsightRole, string>>;

const roles = ['writer', 'reader'] as const;

/**
 * A login for each role, named `<prefix>_<role>`. Call it with the migrated database, as somebody who may create roles.
 * Called again, it sets the passwords again.
 *
 * @returns the address of the database for each
 */
export async function createLogins(
  databaseUrl: string,
  prefix: string,
  passwords: InsightPasswords,
): Promise<Record<InsightRole, string>> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (const role of roles) await createLogin(client, { name: `${prefix}_${role}`, role, password: passwords[role] });
  } finally {
    await client.end();
  }
  const urlFor = (role: InsightRole) => {
    const url = new URL(databaseUrl);
    [url.username, url.password] = [`${prefix}_${role}`, passwords[role]];
    return url.href;
  };
  return { writer: urlFor('writer'), reader: urlFor('reader') };
}

async function createLogin(
  client: pg.Client,
  { name, role, password }: { readonly name: string; readonly role: InsightRole; readonly password: string },
): Promise<void> {
  const { rows } = await client.query('select 1 from pg_roles where rolname = $1', [name]);
  const identifier = client.escapeIdentifier(name);
  if (rows.length === 0) await client.query(`create role ${identifier} login in role helsegraf_insight_${role}`);
  await client.query(`alter role ${identifier} password ${client.escapeLiteral(password)}`);
}
