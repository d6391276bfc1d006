import fc, { type GeneratorValue } from 'fast-check';

/** Random decisions, all drawn from one generator of fast-check. */
export interface Choices {
  /** From 0 up to, not including, `limit`. */
  below(limit: number): number;
  between(min: number, max: number): number;
  chance(percent: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** Some of the items, at least `min`, in their order. */
  pickSome<Item>(items: readonly Item[], min: number, max?: number): Item[];
  /** A value of a kind that fast-check knows to make nasty. */
  text(): string;
  json(): unknown;
}

const jsonValue = fc.oneof(
  { weight: 4, arbitrary: fc.jsonValue({ maxDepth: 2, depthSize: 'small' }) },
  fc.constantFrom({ __typename: 'Ant', id: 'id0' }, [{ $ref: ['Ant', 0] }], { errors: [], data: null, _entities: [] }),
);
const text = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.constantFrom('æøå', '👩‍⚕️', '\u2028', '\u0000', 'a\tb', '\\u0041', '\ud83d\ude00'),
);

export function createChoices(draw: GeneratorValue): Choices {
  const below = (limit: number) => (limit <= 1 ? 0 : draw(fc.nat, limit - 1));
  return {
    below,
    between: (min, max) => min + below(max - min + 1),
    chance: (percent) => below(100) < percent,
    pick(items) {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
    pickSome(items, min, max = items.length) {
      const wanted = Math.min(items.length, min + below(Math.max(0, Math.min(max, items.length) - min) + 1));
      const left = items.map((_item, i) => i);
      while (left.length > wanted) left.splice(below(left.length), 1);
      return left.map((i) => items[i] as (typeof items)[number]);
    },
    text: () => draw(texts),
    json: () => JSON.parse(JSON.stringify(draw(jsonValues))) as unknown,
  };
}

function texts(): fc.Arbitrary<string> {
  return text;
}

function jsonValues(): fc.Arbitrary<unknown> {
  return jsonValue;
}
