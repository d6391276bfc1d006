import type { NationalId } from '@helsegraf/identifiers';
import type { AccessBasis } from '@helsegraf/upstream';
import type { DocumentNode } from 'graphql';

/** One operation, ready to be decided upon and run: within all bounds, valid, and about one patient at most. */
export interface Operation {
  readonly text: string;
  /** SHA-256 of the text, hexadecimal. */
  readonly hash: string;
  readonly document: DocumentNode;
  readonly name: string | undefined;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Names of the fields at the top, each once; fields that a variable may switch off are among them. */
  readonly rootFields: readonly string[];
  /** The patient whom health personnel name. Undefined when nobody is named: a citizen's `me`, or introspection. */
  readonly patient: NamedPatient | undefined;
}

/** Personal data: the number goes into the signed context and nowhere else. */
export interface NamedPatient {
  readonly nationalId: NationalId;
  readonly basis: AccessBasis;
}
