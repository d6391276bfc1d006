import { expect, test } from '@jest/globals';
import { createLibraryLogger } from './createLibraryLogger.ts';
import { createLog, type LogEvent } from './createLog.ts';

function logInto(lines: string[]) {
  return createLog({ write: (line) => void lines.push(line) });
}

test('a log line has the listed fields and no others, whatever is passed', () => {
  const lines: string[] = [];
  const careless = { event: 'started', url: 'http://localhost', nationalId: '07835249608', caller: undefined };

  logInto(lines)(careless as LogEvent);

  expect(JSON.parse(lines[0] ?? '')).toEqual({
    level: 30,
    time: expect.any(String),
    url: 'http://localhost',
    msg: 'started',
  });
});

test('of what a library writes only the fact is kept', () => {
  const lines: string[] = [];
  const library: { error(...parts: unknown[]): void } = createLibraryLogger(logInto(lines));

  library.error('failed for 07835249608', new Error('07835249608'));

  expect(lines).toHaveLength(1);
  expect(lines[0]).toContain('library warned');
  expect(lines[0]).not.toContain('07835249608');
});
