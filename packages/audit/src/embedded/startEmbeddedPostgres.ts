import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { access, chown, mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { createLogins, urlFor, type AuditPasswords, type AuditRole } from '../store/createLogins.ts';
import { migrate } from '../store/migrate.ts';
import { findBinaries } from './findBinaries.ts';
import { makeRunnable } from './makeRunnable.ts';
import { findUser, startServer, systemPath, type UserIds } from './startServer.ts';

export interface EmbeddedPostgresOptions {
  /** Where the data is kept; made when it does not exist. */
  readonly directory: string;
  /** Whether the directory is removed when the server has ended. */
  readonly isTemporary?: boolean;
  /** 0 or absent: any that is free. */
  readonly port?: number;
  /** Made up when absent. To open a directory again, the owner's password must be the same as before. */
  readonly passwords?: AuditPasswords;
}

export interface EmbeddedPostgres {
  readonly databaseUrls: Readonly<Record<AuditRole, string>>;
  /** The server's own superuser, for tests. */
  readonly superuserUrl: string;
  /** The server's process. */
  readonly pid: number;
  /** Resolves when the server has ended, for whatever reason. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

const database = 'helsegraf_audit';
const loginPrefix = 'helsegraf_audit_login';
const owner = 'helsegraf_audit_owner';
const superuser = 'postgres';

const settings = {
  listen_addresses: '127.0.0.1',
  // No socket file that another user of the machine could reach.
  unix_socket_directories: '',
  shared_buffers: '32MB',
  max_connections: '40',
  jit: 'off',
  max_wal_size: '256MB',
  password_encryption: 'scram-sha-256',
};

/**
 * A PostgreSQL server of our own, with the record's tables and roles in it. It listens on this machine only, and ends with
 * this process, however that one ends.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { directory } = options;
  const passwords = options.passwords ?? makePasswords();
  const [found, user, port] = await Promise.all([findBinaries(), findUser(), options.port || findFreePort()]);
  const binaries = await makeRunnable(found, user, directory);
  const isNew = await isMissing(join(directory, 'data/PG_VERSION'));
  if (isNew) await initialize({ initdb: binaries.initdb, directory, user, password: passwords.owner });
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = await startServer({
    command: [binaries.postgres, '-D', join(directory, 'data'), '-p', String(port), ...flags],
    user,
    ...(options.isTemporary === true && { remove: directory }),
  });
  try {
    const base = `postgres://127.0.0.1:${port}/${database}`;
    const superuserUrl = urlFor(base, superuser, passwords.owner);
    const ownerUrl = urlFor(base, owner, passwords.owner);
    if (isNew) await createDatabase(urlFor(`postgres://127.0.0.1:${port}/postgres`, superuser, passwords.owner));
    await migrate(ownerUrl);
    await createLogins(superuserUrl, loginPrefix, passwords);
    const login = (role: AuditRole) => urlFor(base, `${loginPrefix}_${role}`, passwords[role]);
    const databaseUrls = {
      owner: ownerUrl,
      writer: login('writer'),
      reader: login('reader'),
      checkpointer: login('checkpointer'),
      auditor: login('auditor'),
      figures: login('figures'),
    };
    return { databaseUrls, superuserUrl, pid: server.pid, ended: server.ended, stop: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

async function initialize(options: { initdb: string; directory: string; user: UserIds; password: string }) {
  const { initdb, directory, user, password } = options;
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const passwordFile = join(directory, 'password');
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user.uid !== undefined && user.gid !== undefined) {
    await chown(directory, user.uid, user.gid);
    await chown(passwordFile, user.uid, user.gid);
  }
  try {
    await promisify(execFile)(
      initdb,
      [
        `--pgdata=${join(directory, 'data')}`,
        `--username=${superuser}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        // Nothing is in it yet that could be lost; what is committed later is synced.
        '--no-sync',
      ],
      { ...user, env: { PATH: systemPath, LC_ALL: 'C' } },
    );
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** The owner may create roles and owns this one database. It has the superuser's password until it gets its own. */
async function createDatabase(superuserUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const password = client.escapeLiteral(decodeURIComponent(new URL(superuserUrl).password));
    await client.query(`create role ${owner} login createrole password ${password}`);
    await client.query(`create database ${database} owner ${owner}`);
  } finally {
    await client.end();
  }
}

function makePasswords(): AuditPasswords {
  const password = () => randomBytes(24).toString('base64url');
  return {
    owner: password(),
    writer: password(),
    reader: password(),
    checkpointer: password(),
    auditor: password(),
    figures: password(),
  };
}

async function findFreePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

async function isMissing(path: string): Promise<boolean> {
  return access(path).then(
    () => false,
    () => true,
  );
}
