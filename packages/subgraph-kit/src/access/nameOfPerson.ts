import type { RequestAccess } from './createRequestAccess.ts';

interface Named {
  readonly name?: string | null | undefined;
  /** The professional's number, or whatever else says that it is a person. */
  readonly professional?: unknown;
}

/**
 * A name, unless it may be that of a place around somebody with a confidential address: services write the name of a
 * pharmacy or a department where a person would stand, and only a number tells the two apart.
 */
export function nameOfPerson({ name, professional }: Named, { mayLocate }: RequestAccess): string | null {
  return mayLocate || professional != null ? (name ?? null) : null;
}
