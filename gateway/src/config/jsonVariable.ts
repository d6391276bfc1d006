import { z } from 'zod';

/** A variable of the environment that holds JSON of the given shape. Its problems never repeat the value. */
export function jsonVariable<Schema extends z.ZodType>(schema: Schema) {
  return z.string().transform(parseJson).pipe(schema);
}

function parseJson(text: string, check: z.RefinementCtx): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    check.addIssue({ code: 'custom', message: 'is not JSON' });
    return z.NEVER;
  }
}
