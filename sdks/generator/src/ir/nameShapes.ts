import type { Draft, DraftField, DraftType, ObjectDraft } from './draft.ts';
import type { Connection, Field, ObjectShape, Shape, TypeRef } from './ir.ts';
import { connectionOf, type DraftOfFragment } from './connectionOf.ts';
import { pascalCase, type TakenNames } from './names.ts';

/** What names are given with. */
export interface Naming {
  /** Names in code, by GraphQL's, of what is outside of scopes. */
  readonly enums: ReadonlyMap<string, string>;
  readonly fragments: ReadonlyMap<string, string>;
  readonly draftOfFragment: DraftOfFragment;
}

interface Place {
  readonly parent: string;
  readonly field: string;
}

/**
 * The shapes of one scope, outermost first, each once. A shape is named after its type; when the scope asks for the same
 * type in another way too, after the field, and then after what the field is in. Who wants another name writes a fragment.
 *
 * @param root the outermost; its name and that of the scope are in `taken` already, or nothing may be named so
 */
export function nameShapes(
  naming: Naming,
  root: { readonly draft: Draft; readonly name: string; readonly scope: string },
  taken: TakenNames,
): Shape[] {
  const names = new Map([[root.draft.signature, root.name]]);
  const drafts = new Map([[root.draft.signature, root.draft]]);
  const queue: { readonly draft: Draft; readonly name: string; readonly field: string }[] = [
    { draft: root.draft, name: root.name, field: '' },
  ];
  const meet = (draft: Draft, { parent, field }: Place): void => {
    if (names.has(draft.signature)) return;
    const { typeName } = draft;
    const fieldName = pascalCase(field);
    const qualified = fieldName.endsWith(typeName) ? fieldName : `${fieldName}${typeName}`;
    // What is in a scope may not be named as the scope, and operations are often named as what they ask for.
    const first = pascalCase(typeName) === root.scope ? `${root.scope}Data` : pascalCase(typeName);
    const name = taken.take([first, qualified, `${parent}${fieldName}`]);
    names.set(draft.signature, name);
    drafts.set(draft.signature, draft);
    queue.push({ draft, name, field });
  };
  // The queue grows while it is read.
  for (const { draft, name, field } of queue) {
    if (draft.kind === 'union') for (const variant of draft.variants) meet(variant, { parent: name, field });
    for (const below of draft.kind === 'union' ? draft.common : draft.fields) {
      const inner = draftOf(below.type);
      if (inner !== undefined) meet(inner, { parent: name, field: below.name });
    }
  }
  return [...drafts.values()].map((draft) => nameShape(draft, { naming, names, drafts: [...drafts.values()] }));
}

interface Named {
  readonly naming: Naming;
  readonly names: ReadonlyMap<string, string>;
  readonly drafts: readonly Draft[];
}

function draftOf(type: DraftType): Draft | undefined {
  if (type.kind === 'list') return draftOf(type.of);
  return type.kind === 'shape' ? type.draft : undefined;
}

function nameOf({ names }: Named, { signature, typeName }: Draft): string {
  const name = names.get(signature);
  if (name === undefined) throw new Error(`a shape of ${typeName} was given no name`);
  return name;
}

function nameShape(draft: Draft, named: Named): Shape {
  const { typeName, description } = draft;
  const name = nameOf(named, draft);
  if (draft.kind === 'union') {
    return {
      kind: 'union',
      name,
      typeName,
      description,
      variants: draft.variants.map((variant) => nameOf(named, variant)),
      common: draft.common.map((field) => nameField(field, named)),
      isDataOrReason: draft.variants.some(({ isReason }) => isReason),
    };
  }
  return nameObject(draft, name, named);
}

function nameObject(draft: ObjectDraft, name: string, named: Named): ObjectShape {
  const { typeName, description, isInterface, hasTypename, isReason } = draft;
  const connection: Connection | undefined = connectionOf(draft, named.naming.draftOfFragment);
  const unions = named.drafts.filter((other) => {
    return other.kind === 'union' && other.variants.some(({ signature }) => signature === draft.signature);
  });
  return {
    kind: 'object',
    name,
    typeName,
    description,
    isInterface,
    hasTypename,
    isReason,
    fields: draft.fields.map((field) => nameField(field, named)),
    variantOf: unions.map((union) => nameOf(named, union)),
    connection,
  };
}

function nameField({ name, type, isConditional, description, deprecationReason }: DraftField, named: Named): Field {
  return { name, type: nameType(type, named), isConditional, description, deprecationReason };
}

function nameType(type: DraftType, named: Named): TypeRef {
  const { isNullable } = type;
  switch (type.kind) {
    case 'list':
      return { kind: 'list', of: nameType(type.of, named), isNullable };
    case 'shape':
      return { kind: 'shape', name: nameOf(named, type.draft), isNullable };
    case 'enum':
      return { kind: 'enum', name: named.naming.enums.get(type.name) ?? type.name, isNullable };
    case 'fragment':
      return { kind: 'fragment', name: named.naming.fragments.get(type.name) ?? type.name, isNullable };
    case 'scalar':
      return { kind: 'scalar', name: type.name, isNullable };
  }
}
