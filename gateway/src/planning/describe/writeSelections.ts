import {
  Kind,
  print,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { WriteKey } from './writeKey.ts';

const mostCharacters = 400;
const depths = [100, 8, 7, 6, 5, 4, 3, 2, 1];

/** What is selected, in one line without the outermost braces. What lies deepest is left out when it would be too long. */
export function writeSelections(set: SelectionSetNode, document: DocumentNode, writeKey: WriteKey): string {
  let written = '';
  for (const depth of depths) {
    written = write(set, { document, depth, writeKey });
    if (written.length <= mostCharacters) break;
  }
  return written.length <= mostCharacters ? written : `${written.slice(0, written.lastIndexOf(' ', mostCharacters))} …`;
}

interface Writing {
  readonly document: DocumentNode;
  readonly writeKey: WriteKey;
  /** How many levels are written. */
  readonly depth: number;
}

function write({ selections }: SelectionSetNode, writing: Writing): string {
  const { document, depth, writeKey } = writing;
  const below = (set: SelectionSetNode) =>
    depth > 1 ? `{ ${write(set, { ...writing, depth: depth - 1 })} }` : '{ … }';
  const written = selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) {
      const { selectionSet, ...field } = selection;
      return [
        inOneLine(print(withKey(field, writeKey))) + (selectionSet === undefined ? '' : ` ${below(selectionSet)}`),
      ];
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const type = selection.typeCondition === undefined ? '' : ` on ${selection.typeCondition.name.value}`;
      return [`...${type} ${below(selection.selectionSet)}`];
    }
    const fragment = document.definitions.find(
      (node): node is FragmentDefinitionNode =>
        node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === selection.name.value,
    );
    if (fragment === undefined) return [];
    return [`... on ${fragment.typeCondition.name.value} ${below(fragment.selectionSet)}`];
  });
  return [...new Set(written)].join(' ');
}

function withKey({ alias, ...field }: Omit<FieldNode, 'selectionSet'>, writeKey: WriteKey): FieldNode {
  const key = writeKey(alias?.value ?? field.name.value);
  return key === field.name.value ? field : { ...field, alias: { kind: Kind.NAME, value: key } };
}

/** Arguments that are too long for the printer's line stand below each other. */
function inOneLine(text: string): string {
  return text
    .replace(/\(\n\s*/g, '(')
    .replace(/\n\)/g, ')')
    .replace(/\n\s*/g, ', ');
}
