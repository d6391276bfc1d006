/** The contract as the reference shows it, built when the portal is. */
export interface Contract {
  readonly types: readonly TypeEntry[];
}

export type TypeKind = 'object' | 'interface' | 'union' | 'enum' | 'input' | 'scalar';

export interface TypeEntry {
  readonly name: string;
  readonly kind: TypeKind;
  readonly description: string;
  /** What it is called in Norwegian; empty when nobody has said. */
  readonly norwegian: string;
  readonly fields: readonly FieldEntry[];
  /** Of an enum. */
  readonly values: readonly ValueEntry[];
  /** Of a union, or what implements an interface. */
  readonly members: readonly string[];
  readonly implements: readonly string[];
  /** `Type.field` of those that answer with it, or take it. */
  readonly usedBy: readonly string[];
  /** Stands in an answer in place of data. */
  readonly isReason: boolean;
}

export interface FieldEntry {
  readonly name: string;
  /** As it is written, `[Prescription!]!`. */
  readonly type: string;
  /** The type within. */
  readonly typeName: string;
  readonly description: string;
  readonly norwegian: string;
  readonly arguments: readonly ArgumentEntry[];
  readonly deprecated: string | undefined;
  /** The rule of `@access(to:)`; of input fields none. */
  readonly rule: string | undefined;
  readonly dataClass: string | undefined;
  readonly subgraphs: readonly string[];
  /** The national service that answers it, by its name to people. */
  readonly service: string | undefined;
  /** By its name in the graph, `CORE_RECORD`. */
  readonly serviceCode: string | undefined;
  readonly isPersonal: boolean;
}

export interface ArgumentEntry {
  readonly name: string;
  readonly type: string;
  readonly typeName: string;
  readonly description: string;
  readonly usual: string | undefined;
  readonly isPersonal: boolean;
}

export interface ValueEntry {
  readonly name: string;
  readonly description: string;
  readonly norwegian: string;
  readonly deprecated: string | undefined;
}
