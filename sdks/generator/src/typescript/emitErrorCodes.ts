import { mark, type EmittedFile } from '../emittedFile.ts';
import { writeComment } from './write.ts';

interface ErrorCodeEntry {
  readonly status: number;
  readonly message: string;
  readonly retryable: boolean;
}

/** The gateway's table of error codes, for the SDK itself. */
export function emitTypescriptErrorCodes(table: Readonly<Record<string, ErrorCodeEntry>>): EmittedFile {
  const entries = Object.entries(table).map(([code, { status, message, retryable }]) => {
    return `${writeComment(message, '  ')}  ${code}: { status: ${status}, isRetryable: ${retryable} },\n`;
  });
  const lines = [
    `// ${mark} Change the table of error codes, not this file.\n`,
    '\n',
    writeComment(
      'Every code of the gateway: its status when there is no data, and whether the same may succeed when it is asked again.',
    ),
    'export const errorCodes = {\n',
    ...entries,
    '} as const;\n',
    '\n',
    '/** A code of the table. */\n',
    'export type ErrorCode = keyof typeof errorCodes;\n',
  ];
  return { path: 'errorCodes.ts', text: lines.join('') };
}
