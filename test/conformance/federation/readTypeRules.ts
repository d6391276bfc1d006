import {
  Kind,
  parse,
  type DefinitionNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** What a subgraph's type definitions say about a type, beside GraphQL's own. */
export interface TypeRules {
  /** Also those that are not resolvable. */
  readonly keys: readonly SelectionSetNode[];
  readonly isInterfaceObject: boolean;
  readonly interfaces: readonly string[];
  readonly fields: ReadonlyMap<string, FieldRules>;
}

export interface FieldRules {
  readonly isExternal: boolean;
  readonly requires: SelectionSetNode | undefined;
  readonly provides: SelectionSetNode | undefined;
  /** The subgraph that no longer resolves the field. Undefined also when it still does for some operations. */
  readonly overrides: string | undefined;
}

const kindsWithFields: readonly string[] = [
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.OBJECT_TYPE_EXTENSION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_EXTENSION,
];

/** The rules of each type with fields, by name; what extensions say is added to what the definition says. */
export function readTypeRules(document: DocumentNode): Map<string, TypeRules> {
  const rules = new Map<string, TypeRules>();
  for (const definition of document.definitions) {
    if (!isWithFields(definition)) continue;
    const name = definition.name.value;
    const known = rules.get(name);
    const { directives = [], fields = [], interfaces = [] } = definition;
    rules.set(name, {
      keys: [...(known?.keys ?? []), ...directives.flatMap((directive) => fieldSetOf('key', [directive]) ?? [])],
      isInterfaceObject: known?.isInterfaceObject === true || directives.some(isNamed('interfaceObject')),
      interfaces: [...(known?.interfaces ?? []), ...interfaces.map((node) => node.name.value)],
      fields: new Map([
        ...(known?.fields ?? []),
        ...fields.map((field) => [field.name.value, readFieldRules(field)] as const),
      ]),
    });
  }
  return rules;
}

type DefinitionWithFields = Extract<DefinitionNode, { readonly fields?: readonly FieldDefinitionNode[] | undefined }>;

function isWithFields(definition: DefinitionNode): definition is DefinitionWithFields {
  return kindsWithFields.includes(definition.kind);
}

function isNamed(wanted: string): (directive: DirectiveNode) => boolean {
  return ({ name }) => name.value === wanted;
}

function readFieldRules({ directives = [] }: FieldDefinitionNode): FieldRules {
  const override = directives.find(isNamed('override'));
  const isProgressive = override !== undefined && textOf(override, 'label') !== undefined;
  return {
    isExternal: directives.some(isNamed('external')),
    requires: fieldSetOf('requires', directives),
    provides: fieldSetOf('provides', directives),
    overrides: override === undefined || isProgressive ? undefined : textOf(override, 'from'),
  };
}

function fieldSetOf(directiveName: string, directives: readonly DirectiveNode[]): SelectionSetNode | undefined {
  const directive = directives.find(isNamed(directiveName));
  const text = directive === undefined ? undefined : textOf(directive, 'fields');
  if (text === undefined) return undefined;
  const [definition] = parse(`{${text}}`, { noLocation: true }).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet : undefined;
}

function textOf(directive: DirectiveNode, argument: string): string | undefined {
  const value = directive.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.STRING ? value.value : undefined;
}
