import type { ConcreteCase } from './concreteCase.ts';
import type { World } from './world/world.ts';

/**
 * A case as a text that people can read and `parseCase` can too: a line with `---` before each part of it. `comment` comes
 * first, and is no part of the case.
 */
export function printCase({ subgraphs, world, request }: ConcreteCase, comment: string): string {
  const { query, operationName, variables = {} } = request;
  const parts = [
    ...Object.entries(subgraphs).map(([name, sdl]) => [`subgraph ${name}`, sdl]),
    ['world', printWorld(world)],
    ['operation', query],
    ...(operationName === undefined ? [] : [['operation name', operationName]]),
    ...(Object.keys(variables).length === 0 ? [] : [['variables', JSON.stringify(variables)]]),
  ];
  const commented = comment.split('\n').map((line) => `# ${line}`.trimEnd());
  return [...commented, ...parts.map(([title = '', text = '']) => `--- ${title}\n${text.trim()}`), ''].join('\n');
}

/** @throws when the text is not one of a case */
export function parseCase(text: string): ConcreteCase {
  const parts = new Map(
    text
      .split(/^--- /m)
      .slice(1)
      .map((part) => {
        const [title = '', ...lines] = part.split('\n');
        return [title.trim(), lines.join('\n').trim()];
      }),
  );
  const take = (title: string): string => {
    const found = parts.get(title);
    if (found === undefined) throw new Error(`a case without its ${title}`);
    return found;
  };
  const subgraphs = [...parts].flatMap(([title, sdl]) =>
    title.startsWith('subgraph ') ? [[title.slice('subgraph '.length), sdl] as const] : [],
  );
  const operationName = parts.get('operation name');
  return {
    subgraphs: Object.fromEntries(subgraphs),
    world: JSON.parse(take('world')) as World,
    request: {
      query: take('operation'),
      variables: JSON.parse(parts.get('variables') ?? '{}') as Record<string, unknown>,
      ...(operationName === undefined ? {} : { operationName }),
    },
  };
}

/** A line for each object. */
function printWorld({ objects }: World): string {
  const types = Object.entries(objects).map(
    ([type, items]) => `${JSON.stringify(type)}: [\n${items.map((item) => `  ${JSON.stringify(item)}`).join(',\n')}\n]`,
  );
  return `{"objects": {\n${types.join(',\n')}\n}}`;
}
