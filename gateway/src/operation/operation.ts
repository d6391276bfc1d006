import type { NationalId } from '@helsegraf/identifiers';
import type { AccessBasis } from '@helsegraf/upstream';
import type { DocumentNode } from 'graphql';
import type { Cost } from './compileCost.ts';

/** One operation, ready to be decided upon and run: within all bounds, valid, and about one patient at most. */
export interface Operation {
  readonly text: string;
  /** SHA-256 of the text, hexadecimal. */
  readonly hash: string;
  readonly document: DocumentNode;
  readonly name: string | undefined;
  /** The name of the reviewed or registered operation whose text this is, to the letter. Undefined for all others. */
  readonly knownAs: string | undefined;
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Names of the fields at the top, each once; fields that a variable may switch off are among them. */
  readonly rootFields: readonly string[];
  /** What it wants: no operation of the contract asks for anything else. */
  readonly action: 'read' | 'write';
  readonly cost: Cost;
  /** The one person who is named. Undefined when nobody is: a citizen's `me`, or introspection. */
  readonly patient: NamedPatient | undefined;
  /** Everybody who is named, where no operation may name as many: to be refused, and the refusal recorded for each. */
  readonly tooMany?: readonly NamedPatient[];
  /** What a mutation changes, when its client has given the change a key. */
  readonly change?: Change | undefined;
}

/** One change, as its client names it. */
export interface Change {
  /** UUID in lower case, of the client's own. */
  readonly key: string;
  /** Of what is to be changed, the key left out. */
  readonly hash: string;
}

/** Whom an operation names, and on what ground. Personal data: the number goes into the signed context and nowhere else. */
export interface NamedPatient {
  /** By which field: `patient` is for health personnel, `represented` for citizens. */
  readonly by: 'patient' | 'represented';
  readonly nationalId: NationalId;
  /** There when health personnel ask. */
  readonly basis?: AccessBasis;
  /** Why, in the words of the one who asks. */
  readonly reason?: string;
}
