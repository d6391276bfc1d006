import type { EmittedFile } from '../emittedFile.ts';
import { emitEnum } from './emitEnum.ts';
import { writeFile } from './writeFile.ts';
import { quote } from './writeJava.ts';

export interface DescribedCode {
  readonly status: number;
  readonly message: string;
  readonly retryable: boolean;
}

const members = `/** The HTTP status of an answer without data; 0 when this version does not know the code. */
public int status() {
  return status;
}

/** A sentence for people, in English; empty when this version does not know the code. */
public @NotNull String message() {
  return message;
}

/** Whether the same request may succeed when it is sent again. */
public boolean isRetryable() {
  return isRetryable;
}
`;

const constructor = `private final int status;
private final String message;
private final boolean isRetryable;

private ErrorCode(String value, Known known, int status, String message, boolean isRetryable) {
  super(value, known);
  this.status = status;
  this.message = message;
  this.isRetryable = isRetryable;
}
`;

/** The gateway's table of codes as `ErrorCode`, a type of the runtime. */
export function emitJavaErrorCodes(codes: Readonly<Record<string, DescribedCode>>): EmittedFile {
  const values = Object.entries(codes).map(([name, { message }]) => {
    return { name, description: message, deprecationReason: undefined };
  });
  const description =
    'What went wrong, by the stable name that the gateway gives it. Codes are added to, never renamed.';
  const type = { name: 'ErrorCode', graphqlName: 'ErrorCode', description, values, isInput: false, isOutput: true };
  const argumentsOf = (value: string) => {
    const { status = 0, message = '', retryable = false } = codes[value] ?? {};
    return `, ${status}, ${quote(message)}, ${retryable}`;
  };
  const text = emitEnum(type, { members, constructor, argumentsOf, unknownArguments: ', 0, "", false' });
  return writeFile({ packageName: 'no.helsegraf.sdk', className: 'ErrorCode', text });
}
