import { OperationTypeNode, type GraphQLSchema } from 'graphql';
import type { EngineRequest } from '../../engineUnderTest.ts';
import type { Choices } from './createChoices.ts';
import { drawSelections } from './drawSelections.ts';
import { startOperation, type OperationDrawing } from './operationDrawing.ts';

const introspections = [
  '__schema { queryType { name } }',
  's: __schema { __typename queryType { __typename n: name kind } }',
  '__type(name: "Query") { name kind }',
  'none: __type(name: "Nobody") { name }',
  '__type(name: "Ant") { fields { name args { name type { kind name ofType { kind name } } } type { name } } }',
  '__type(name: "Tone") { kind enumValues { name } possibleTypes { name } }',
  'any: __type(name: "Any") { possibleTypes { name } } filter: __type(name: "Filter") { inputFields { name defaultValue } }',
];

/** An operation that is valid for the schema, with its variables. */
export function drawOperation(choices: Choices, schema: GraphQLSchema): EngineRequest {
  const drawing = startOperation(choices, schema);
  const isMutation = schema.getMutationType() != null && choices.chance(18);
  const kind = isMutation ? OperationTypeNode.MUTATION : OperationTypeNode.QUERY;
  const parent = schema.getRootType(kind);
  if (parent == null) throw new Error('a schema without a query type');
  let body = drawSelections(drawing, { parent, path: '', depth: 0 });
  if (!isMutation && choices.chance(6)) body = body.replace('{', `{ ${choices.pick(introspections)}`);
  return writeRequest(drawing, kind, body);
}

function writeRequest(drawing: OperationDrawing, kind: OperationTypeNode, body: string): EngineRequest {
  const { choices } = drawing;
  const fragments = usedFragments(drawing, body);
  const text = [body, ...fragments].join('\n');
  // What did not find a place after all has left variables behind.
  const variables = [...drawing.variables].filter(([name]) => new RegExp(`\\$${name}\\b`).test(text));
  const declared = variables.map(
    ([name, { type, defaultText }]) => `$${name}: ${type}${defaultText === undefined ? '' : ` = ${defaultText}`}`,
  );
  const isNamed = choices.chance(30);
  const head = `${kind}${isNamed ? ' Asked' : ''}${declared.length === 0 ? '' : `(${declared.join(', ')})`}`;
  const others = isNamed && choices.chance(20) ? ['query Other { __typename }'] : [];
  const given = variables.filter(([, { value }]) => value !== undefined).map(([name, { value }]) => [name, value]);
  return {
    query: [...others, `${head} ${body}`, ...fragments].join('\n'),
    ...(isNamed ? { operationName: 'Asked' } : {}),
    // As if it had come over the network.
    variables: JSON.parse(JSON.stringify(Object.fromEntries(given))) as Record<string, unknown>,
  };
}

function usedFragments({ fragments }: OperationDrawing, body: string): string[] {
  const used = new Map<string, string>();
  const follow = (text: string) => {
    for (const [, name = ''] of text.matchAll(/\.\.\.(F\d+)/g)) {
      const fragment = fragments.get(name);
      if (fragment === undefined || used.has(name)) continue;
      used.set(name, `fragment ${name} on ${fragment.type} ${fragment.text}`);
      follow(fragment.text);
    }
  };
  follow(body);
  return [...used.values()];
}
