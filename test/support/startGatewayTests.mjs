import { randomUUID } from 'node:crypto';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import buildGateway from './buildGateway.mjs';

/** Builds the gateway, and starts the database that its record is written to: one for all test files. */
export default async function startGatewayTests() {
  buildGateway();
  // @boundaries-ignore this runs for the gateway, which depends on it
  const { startEmbeddedPostgres } = await import('@helsegraf/audit');
  const directory = await mkdtemp(join(tmpdir(), 'helsegraf-audit-'));
  const database = await startEmbeddedPostgres({ directory, isTemporary: true });
  globalThis.helsegrafTestDatabase = database;
  process.env.HELSEGRAF_TEST_DATABASE_URL = database.databaseUrls.writer;
  process.env.HELSEGRAF_TEST_READER_URL = database.databaseUrls.reader;
  // @boundaries-ignore this runs for the gateway, which depends on it
  const { createLogins, migrate } = await import('@helsegraf/insight');
  await migrate(database.databaseUrls.owner);
  const passwords = { writer: randomUUID(), reader: randomUUID() };
  const insight = await createLogins(database.databaseUrls.owner, 'helsegraf_insight_test', passwords);
  process.env.HELSEGRAF_TEST_INSIGHT_WRITER_URL = insight.writer;
  process.env.HELSEGRAF_TEST_INSIGHT_READER_URL = insight.reader;
}
