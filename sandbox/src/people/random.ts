/** A seeded stream of choices: the same seed always gives the same stream, on every machine. */
export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number from `from` to `to`, both included. */
  integer(from: number, to: number): number;
  /** True with the given probability, 0 to 1. */
  chance(probability: number): boolean;
  /** One of the items, all equally likely. @throws when there are none */
  pick<T>(items: readonly T[]): T;
  /** How many events happen when `mean` are expected (Poisson). */
  poisson(mean: number): number;
  /** A version 4 UUID. */
  uuid(): string;
}

/** Streams of different seeds are independent of each other, however alike the seeds are. */
export function createRandom(seed: string): Random {
  const next = sfc32(hash128(seed));
  const integer = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    integer,
    chance: (probability) => next() < probability,
    pick: (items) => pickFrom(items, next),
    poisson: (mean) => poisson(mean, next),
    uuid: () => uuid(integer),
  };
}

function pickFrom<T>(items: readonly T[], next: () => number): T {
  if (items.length === 0) throw new Error('nothing to pick from');
  return items[Math.floor(next() * items.length)] as T;
}

/** Knuth's method: good enough for the small means used here. */
function poisson(mean: number, next: () => number): number {
  const limit = Math.exp(-mean);
  let product = next();
  let events = 0;
  while (product > limit) {
    product *= next();
    events += 1;
  }
  return events;
}

function uuid(integer: (from: number, to: number) => number): string {
  const hex = Array.from({ length: 32 }, (_, place) => hexDigitAt(place, integer).toString(16)).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** RFC 9562 §5.4: the 13th digit is the version, the 17th holds the variant. */
function hexDigitAt(place: number, integer: (from: number, to: number) => number): number {
  if (place === 12) return 4;
  if (place === 16) return integer(8, 11);
  return integer(0, 15);
}

type State = [number, number, number, number];

/** Chris Doty-Humphrey's small fast counter: passes PractRand, needs no big numbers. */
function sfc32(state: State): () => number {
  let [a, b, c, counter] = state;
  const step = () => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return sum >>> 0;
  };
  for (let warmUp = 0; warmUp < 12; warmUp += 1) step();
  return () => step() / 4_294_967_296;
}

function hash128(text: string): State {
  const state: State = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0x2545f491];
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place);
    for (let word = 0; word < 4; word += 1) {
      const mixed = Math.imul((state[word] as number) ^ unit, 0x01000193 + word * 0x3779fb9c);
      state[word] = mixed ^ (mixed >>> 15);
    }
  }
  return state;
}
