/**
 * Where the record of all test systems is kept, for gateways and for who reads it. Each system seals what it writes with a
 * key of its own, and nobody sees what others wrote.
 */
// oxlint-disable node/no-process-env -- the environment is all that Jest's global setup can hand to the tests.
export const testDatabase = {
  writerUrl: process.env['HELSEGRAF_TEST_DATABASE_URL'] ?? 'postgres://127.0.0.1:1/none',
  readerUrl: process.env['HELSEGRAF_TEST_READER_URL'] ?? 'postgres://127.0.0.1:1/none',
  /** Figures of all test systems; each test counts under a client of its own. */
  insightWriterUrl: process.env['HELSEGRAF_TEST_INSIGHT_WRITER_URL'] ?? 'postgres://127.0.0.1:1/none',
  insightReaderUrl: process.env['HELSEGRAF_TEST_INSIGHT_READER_URL'] ?? 'postgres://127.0.0.1:1/none',
} as const;
