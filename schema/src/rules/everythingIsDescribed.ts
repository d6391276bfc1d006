import { visit } from 'graphql';
import type { ASTNode, NameNode, StringValueNode } from 'graphql';
import { problemAt } from '../contract.ts';
import type { Contract } from '../contract.ts';
import type { SdlFile } from '../sdlFiles.ts';

/** Every type, field, argument, input field and enum value has a description; the schema is the manual. */
export function everythingIsDescribed(contract: Contract): string[] {
  return contract.flatMap(undescribedIn);
}

interface Describable {
  readonly name: NameNode;
  readonly description?: StringValueNode | undefined;
}

function undescribedIn(file: SdlFile): string[] {
  const problems: string[] = [];
  const parents: string[] = [];
  visit(file.document, {
    enter(node) {
      if (!isNamed(node)) return;
      parents.push(node.name.value);
      if (isDescribable(node) && !node.description?.value.trim()) {
        problems.push(problemAt(file, node, `${parents.join('.')} has no description`));
      }
    },
    leave(node) {
      if (isNamed(node)) parents.pop();
    },
  });
  return problems;
}

/** Definitions and extensions; the use of a directive has a name too, but no description of its own. */
function isNamed(node: ASTNode): node is ASTNode & Describable {
  return /(Definition|Extension)$/.test(node.kind) && 'name' in node;
}

/** An extension adds to a type that is described where it is defined. */
function isDescribable(node: ASTNode): boolean {
  return !node.kind.endsWith('Extension');
}
