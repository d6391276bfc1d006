import { createAccessLogReader, type AccessLogEntry } from '@helsegraf/audit';
import type { TestSystem } from './startTestSystem.ts';
import { testDatabase } from './testDatabase.ts';

/** What the record of a test system says of a person, newest first. Other systems' records are sealed with other keys. */
export async function readRecord({ config }: Pick<TestSystem, 'config'>, patient: string): Promise<AccessLogEntry[]> {
  const reader = createAccessLogReader({ databaseUrl: testDatabase.readerUrl, keys: config.audit.keys });
  const all: AccessLogEntry[] = [];
  try {
    for (;;) {
      const before = all.at(-1)?.id;
      const question = { patient, first: 100, deadline: Date.now() + 10_000, ...(before !== undefined && { before }) };
      const { entries, hasMore } = await reader.read(question);
      all.push(...entries);
      if (!hasMore || entries.length === 0) return all;
    }
  } finally {
    await reader.stop();
  }
}
