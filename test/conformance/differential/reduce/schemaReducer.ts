import { Kind, parse, print, visit, type ASTNode, type DocumentNode } from 'graphql';
import type { ConcreteCase } from '../concreteCase.ts';
import type { Edit, Reducer } from './reducer.ts';
import { tidyDocument } from './tidyDocument.ts';

type Documents = Readonly<Record<string, DocumentNode>>;

/** Takes subgraphs, types, fields and directives away. Most of what it proposes does not compose. */
export const schemaReducer: Reducer = {
  name: 'schema',
  listEdits(from) {
    const documents = parseAll(from);
    const names = Object.keys(documents);
    const edits: Edit[] = names.map((name) => () => {
      const { [name]: _removed, ...subgraphs } = from.subgraphs;
      return { ...from, subgraphs };
    });
    const inAll = (change: (document: DocumentNode) => DocumentNode) =>
      edits.push(() => withDocuments(from, mapAll(documents, change)));
    const inOne = (name: string, node: ASTNode, by: ASTNode | null = null) =>
      edits.push(() => withDocuments(from, { ...documents, ...changeOne(documents, name, { node, by }) }));

    for (const type of listTypes(documents)) inAll((document) => removeType(document, type));
    for (const name of names) for (const definition of documents[name]?.definitions ?? []) inOne(name, definition);
    for (const field of listFields(documents)) inAll((document) => removeField(document, field));
    for (const name of names) {
      const parts: { node: ASTNode; by?: ASTNode }[] = [];
      const note = (node: ASTNode) => void parts.push({ node });
      visit(documents[name] as DocumentNode, {
        FieldDefinition: note,
        Directive: note,
        ObjectTypeDefinition(node) {
          for (const one of node.interfaces ?? []) {
            parts.push({ node, by: { ...node, interfaces: node.interfaces?.filter((other) => other !== one) ?? [] } });
          }
        },
        UnionTypeDefinition(node) {
          for (const one of node.types ?? []) {
            parts.push({ node, by: { ...node, types: node.types?.filter((other) => other !== one) ?? [] } });
          }
        },
      });
      for (const { node, by } of parts) inOne(name, node, by);
    }
    for (const argument of listArguments(documents)) inAll((document) => removeArgument(document, argument));
    return edits;
  },
};

function parseAll({ subgraphs }: ConcreteCase): Documents {
  return Object.fromEntries(Object.entries(subgraphs).map(([name, sdl]) => [name, parse(sdl, { noLocation: true })]));
}

function withDocuments(from: ConcreteCase, documents: Documents): ConcreteCase {
  const tidied = Object.entries(documents).map(([name, document]) => [name, tidyDocument(document)] as const);
  const left = tidied.filter(([, { definitions }]) => definitions.length > 0);
  return { ...from, subgraphs: Object.fromEntries(left.map(([name, document]) => [name, print(document)])) };
}

function mapAll(documents: Documents, change: (document: DocumentNode) => DocumentNode): Documents {
  return Object.fromEntries(Object.entries(documents).map(([name, document]) => [name, change(document)]));
}

function changeOne(
  documents: Documents,
  name: string,
  { node, by }: { readonly node: ASTNode; readonly by: ASTNode | null },
): Documents {
  const document = documents[name];
  if (document === undefined) return {};
  return { [name]: visit(document, { enter: (at) => (at === node ? by : undefined) }) };
}

function listTypes(documents: Documents): string[] {
  const names = Object.values(documents).flatMap(({ definitions }) =>
    definitions.flatMap((node) => ('name' in node ? (node.name?.value ?? []) : [])),
  );
  return [...new Set(names)];
}

function removeType(document: DocumentNode, name: string): DocumentNode {
  const definitions = document.definitions.filter((node) => !('name' in node) || node.name?.value !== name);
  return { ...document, definitions };
}

/** Fields as `Type.field`, each once. */
function listFields(documents: Documents): string[] {
  return listNames(documents, (type, field) => [`${type}.${field.name}`]);
}

function listArguments(documents: Documents): string[] {
  return listNames(documents, (type, field) => field.args.map((argument) => `${type}.${field.name}.${argument}`));
}

function listNames(
  documents: Documents,
  namesOf: (type: string, field: { readonly name: string; readonly args: readonly string[] }) => readonly string[],
): string[] {
  const found = new Set<string>();
  for (const { type, field } of Object.values(documents).flatMap(fieldsOf)) {
    const args = (field.arguments ?? []).map(({ name }) => name.value);
    for (const name of namesOf(type, { name: field.name.value, args })) found.add(name);
  }
  return [...found];
}

function fieldsOf(document: DocumentNode) {
  return document.definitions.flatMap((definition) =>
    definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION
      ? (definition.fields ?? []).map((field) => ({ type: definition.name.value, field }))
      : [],
  );
}

function removeField(document: DocumentNode, place: string): DocumentNode {
  const gone = new Set<ASTNode>(
    fieldsOf(document).flatMap(({ type, field }) => (`${type}.${field.name.value}` === place ? [field] : [])),
  );
  return visit(document, { FieldDefinition: (node) => (gone.has(node) ? null : undefined) });
}

function removeArgument(document: DocumentNode, place: string): DocumentNode {
  const gone = new Set<ASTNode>(
    fieldsOf(document).flatMap(({ type, field }) =>
      (field.arguments ?? []).filter(({ name }) => `${type}.${field.name.value}.${name.value}` === place),
    ),
  );
  return visit(document, { InputValueDefinition: (node) => (gone.has(node) ? null : undefined) });
}
