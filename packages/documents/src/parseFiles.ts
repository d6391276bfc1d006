import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  Source,
  parse,
  type DefinitionNode,
  type FragmentDefinitionNode,
  type NameNode,
  type OperationDefinitionNode,
} from 'graphql';
import { problemAt, problemOf, type DocumentProblem } from './documentProblem.ts';
import type { GraphqlFile } from './graphqlFile.ts';

/** An operation that can be told from others, of a kind that is offered. */
export interface NamedOperationNode extends OperationDefinitionNode {
  readonly name: NameNode;
  readonly operation: OperationTypeNode.QUERY | OperationTypeNode.MUTATION;
}

export interface ParsedFiles {
  readonly operations: readonly NamedOperationNode[];
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly problems: readonly DocumentProblem[];
}

/** Everything that stands in the files, which know each other's fragments. A name stands for one thing in all of them. */
export function parseFiles(files: readonly GraphqlFile[]): ParsedFiles {
  const problems: DocumentProblem[] = [];
  const operations = new Map<string, NamedOperationNode>();
  const fragments = new Map<string, FragmentDefinitionNode>();

  function sort(node: DefinitionNode): void {
    if (node.kind === Kind.FRAGMENT_DEFINITION) keep(fragments, node.name.value, node);
    else if (node.kind !== Kind.OPERATION_DEFINITION) {
      problems.push(problemAt(node, 'Only operations and fragments may stand here.'));
    } else if (node.name === undefined) {
      problems.push(problemAt(node, 'The operation has no name.'));
    } else if (node.operation === OperationTypeNode.SUBSCRIPTION) {
      problems.push(problemAt(node, 'Subscriptions are not offered.'));
    } else keep(operations, node.name.value, { ...node, name: node.name, operation: node.operation });
  }

  function keep<Node extends DefinitionNode>(known: Map<string, Node>, name: string, node: Node): void {
    const other = known.get(name)?.loc?.source.name;
    if (other === undefined) known.set(name, node);
    else problems.push(problemAt(node, `"${name}" stands in ${other} already.`));
  }

  for (const file of files) {
    const definitions = parseFile(file);
    if ('message' in definitions) problems.push(definitions);
    else definitions.forEach(sort);
  }
  return { operations: [...operations.values()], fragments, problems };
}

function parseFile({ path, text }: GraphqlFile): readonly DefinitionNode[] | DocumentProblem {
  try {
    return parse(new Source(text, path)).definitions;
  } catch (error) {
    // What is not a problem of the text is ours.
    if (!(error instanceof GraphQLError)) throw error;
    return problemOf(error);
  }
}
