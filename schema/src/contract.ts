import { Kind, getLocation } from 'graphql';
import type {
  ASTNode,
  FieldDefinitionNode,
  InterfaceTypeDefinitionNode,
  InterfaceTypeExtensionNode,
  NameNode,
  ObjectTypeDefinitionNode,
  ObjectTypeExtensionNode,
  TypeNode,
} from 'graphql';
import type { SdlFile } from './sdlFiles.ts';

/** All SDL files that people write, as the rules see them. */
export type Contract = readonly SdlFile[];

/** A rule of the contract: what is wrong, one sentence each, with file and line in front. Empty when all is well. */
export type ContractRule = (contract: Contract) => string[];

/** A field of an object or interface, with what a rule needs to speak about it. */
export interface ContractField {
  readonly file: SdlFile;
  /** `Patient.coreRecord` */
  readonly coordinate: string;
  readonly node: FieldDefinitionNode;
}

type TypeWithFields =
  | ObjectTypeDefinitionNode
  | ObjectTypeExtensionNode
  | InterfaceTypeDefinitionNode
  | InterfaceTypeExtensionNode;

/** Every field of every object and interface, in the order of the files. */
export function fieldsOf(contract: Contract): ContractField[] {
  return contract.flatMap((file) =>
    file.document.definitions
      .filter(hasFields)
      .flatMap((type) =>
        (type.fields ?? []).map((node) => ({ file, coordinate: `${type.name.value}.${node.name.value}`, node })),
      ),
  );
}

function hasFields(node: ASTNode): node is TypeWithFields {
  return (
    node.kind === Kind.OBJECT_TYPE_DEFINITION ||
    node.kind === Kind.OBJECT_TYPE_EXTENSION ||
    node.kind === Kind.INTERFACE_TYPE_DEFINITION ||
    node.kind === Kind.INTERFACE_TYPE_EXTENSION
  );
}

/** The text given to a directive's argument on a field; undefined when the directive or the argument is not there. */
export function directiveText(field: FieldDefinitionNode, directive: string, argument: string): string | undefined {
  const applied = field.directives?.find(({ name }) => name.value === directive);
  const value = applied?.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}

/** Whether the directive stands on the field, with or without arguments. */
export function hasDirective(field: FieldDefinitionNode, directive: string): boolean {
  return field.directives?.some(({ name }) => name.value === directive) ?? false;
}

/** The type's name without list and non-null marks. */
export function namedTypeOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);
}

/** `schema/subgraphs/persons.graphql:12: …`, the line being where the name stands, below its description. */
export function problemAt(file: SdlFile, node: { readonly name: NameNode }, text: string): string {
  const line = node.name.loc ? getLocation(node.name.loc.source, node.name.loc.start).line : 1;
  return `${file.path}:${line}: ${text}`;
}
