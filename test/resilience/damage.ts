import fc from 'fast-check';
import type { ExecutionResult } from 'graphql';
import { sendJson, type Fault } from './startSubgraphServer.ts';

type Path = readonly (string | number)[];

/** What is done to a right answer. A choice is a number from 0 to 1 and falls on one of what there is to choose from. */
export interface Damage {
  readonly kind: (typeof kinds)[number];
  readonly where: number;
  readonly how: number;
  readonly says: (typeof explanations)[number];
}

const kinds = ['connection', 'status', 'no data', 'count', 'null', 'wrong value'] as const;
/** What the errors say of the place that has become null. */
const explanations = ['the place', 'above the place', 'nothing', 'another place', 'something unreadable'] as const;

/** A way to fail that can be told from a right answer. */
export const anyDamage: fc.Arbitrary<Damage> = fc.record({
  kind: fc.constantFrom(...kinds),
  where: fc.double({ min: 0, max: 0.999, noNaN: true }),
  how: fc.double({ min: 0, max: 0.999, noNaN: true }),
  says: fc.constantFrom(...explanations),
});

export function doDamage(damage: Damage): Fault {
  return async (response, right) => {
    if (damage.kind === 'connection') {
      response.destroy();
    } else if (damage.kind === 'status') {
      response.writeHead(choose([301, 401, 403, 404, 500, 503], damage.how)).end('<html></html>');
    } else {
      sendJson(response, spoil(JSON.parse(JSON.stringify(await right.read())) as ExecutionResult, damage));
    }
  };
}

function spoil(answer: ExecutionResult, { kind, where, how, says }: Damage): unknown {
  const data = answer.data as Record<string, unknown>;
  const places = findPlaces(data, []);
  const place = choose(places, where);
  if (kind === 'no data') return { data: null, errors: explain(place, says) };
  if (kind === 'count') {
    const entities = data['_entities'];
    return { data: { ...data, _entities: Array.isArray(entities) ? entities.slice(1) : 'none' } };
  }
  const wrong = choose<unknown>([[], {}, 'spoilt', 1e300, true, [[{}]]], how);
  const before = put(data, place, kind === 'null' ? null : wrong);
  // What fits where it stands is not wrong.
  if (kind === 'wrong value' && kindOf(before) === kindOf(wrong)) put(data, place, null);
  else if (kind === 'wrong value') return { data };
  return { data, errors: explain(place, says) };
}

function explain(place: Path, says: Damage['says']): unknown {
  switch (says) {
    case 'the place':
      return [{ message: 'spoilt', path: place }];
    case 'above the place':
      return [{ message: 'spoilt', path: place.slice(0, -1) }];
    case 'nothing':
      return [{ message: 'spoilt' }];
    case 'another place':
      return [{ message: 'spoilt', path: ['elsewhere', 0] }];
    case 'something unreadable':
      return { message: 'spoilt' };
  }
}

// What a subgraph says of keys and types decides what others are asked.
const decisive = ['id', '__typename'];

function findPlaces(value: unknown, path: Path): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Object.entries(value).flatMap(([key, part]) =>
    decisive.includes(key) ? [] : findPlaces(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return path.length === 0 ? below : [path, ...below];
}

/** @returns what stood there before */
function put(data: Record<string, unknown>, path: Path, value: unknown): unknown {
  let holder = data as Record<string | number, unknown>;
  for (const segment of path.slice(0, -1)) holder = holder[segment] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  const before = holder[last];
  holder[last] = value;
  return before;
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'list' : typeof value;
}

function choose<Item>(items: readonly Item[], choice: number): Item {
  const item = items[Math.floor(choice * items.length)];
  if (item === undefined) throw new Error('there is nothing to choose from');
  return item;
}
