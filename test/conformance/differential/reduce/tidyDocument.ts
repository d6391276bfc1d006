import {
  Kind,
  visit,
  type DefinitionNode,
  type DirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type TypeNode,
} from 'graphql';

const builtIn = ['Int', 'Float', 'String', 'Boolean', 'ID'];

/** Takes away what has lost its meaning when something else was taken away, and with it what has lost its meaning then. */
export function tidyDocument(document: DocumentNode): DocumentNode {
  let current = document;
  for (;;) {
    const tidied = tidyOnce(current);
    if (countNodes(tidied) === countNodes(current)) return tidied;
    current = tidied;
  }
}

function tidyOnce(document: DocumentNode): DocumentNode {
  const types = new Set([
    ...builtIn,
    ...document.definitions.flatMap((node) => ('name' in node ? (node.name?.value ?? []) : [])),
  ]);
  const fields = fieldNames(document);
  const relied = reliedNames(document);
  const mentioned = mentionedTypes(document);
  const isLost = (type: TypeNode) => !types.has(nameOf(type));
  const isUnmet = (directive: DirectiveNode) =>
    namesIn(directive).some((name) => !fields.has(name) && !types.has(name));

  const withoutLost = visit(document, {
    FieldDefinition(field) {
      const { directives = [] } = field;
      const isIdle = directives.some(isNamed('external')) && !relied.has(field.name.value);
      return isLost(field.type) || isIdle || directives.some((one) => isNamed('requires')(one) && isUnmet(one))
        ? null
        : undefined;
    },
    InputValueDefinition: (value) => (isLost(value.type) ? null : undefined),
    Directive: (directive) => (isUnmet(directive) ? null : undefined),
    ObjectTypeDefinition: (type) => ({ ...type, interfaces: type.interfaces?.filter((one) => !isLost(one)) ?? [] }),
    UnionTypeDefinition: (type) => ({ ...type, types: type.types?.filter((one) => !isLost(one)) ?? [] }),
  });
  return {
    ...withoutLost,
    definitions: withoutLost.definitions.filter((node) => !isEmpty(node) && !isUnused(node, mentioned)),
  };
}

function fieldNames(document: DocumentNode): Set<string> {
  const names = new Set<string>(['__typename']);
  const note = (field: FieldDefinitionNode) => void names.add(field.name.value);
  visit(document, { FieldDefinition: note });
  return names;
}

/** Names in what is required and provided. */
function reliedNames(document: DocumentNode): Set<string> {
  const names = new Set<string>();
  visit(document, {
    Directive(directive) {
      if (!isNamed('key')(directive)) for (const name of namesIn(directive)) names.add(name);
    },
  });
  return names;
}

function mentionedTypes(document: DocumentNode): Set<string> {
  const names = new Set<string>();
  visit(document, { NamedType: ({ name }) => void names.add(name.value) });
  return names;
}

/** The names in a field set, of fields and of types; empty for a directive without one. Those in arguments count too. */
function namesIn({ name, arguments: args = [] }: DirectiveNode): string[] {
  const fields = args.find((argument) => argument.name.value === 'fields')?.value;
  if (!['key', 'requires', 'provides'].includes(name.value) || fields?.kind !== Kind.STRING) return [];
  return fields.value.replaceAll(/\([^)]*\)/g, '').match(/(?<!\.\.\. )\b(?!on\b)\w+/g) ?? [];
}

function isNamed(wanted: string): (directive: DirectiveNode) => boolean {
  return ({ name }) => name.value === wanted;
}

function nameOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);
}

function isEmpty(node: DefinitionNode): boolean {
  if (node.kind === Kind.UNION_TYPE_DEFINITION) return node.types?.length === 0;
  return 'fields' in node && node.fields?.length === 0;
}

function isUnused(node: DefinitionNode, mentioned: ReadonlySet<string>): boolean {
  switch (node.kind) {
    case Kind.ENUM_TYPE_DEFINITION:
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
    case Kind.SCALAR_TYPE_DEFINITION:
      return !mentioned.has(node.name.value);
    default:
      return false;
  }
}

function countNodes(document: DocumentNode): number {
  let count = 0;
  visit(document, { enter: () => void (count += 1) });
  return count;
}
