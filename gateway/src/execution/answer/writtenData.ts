import type { Disclosed } from './addUp.ts';

/** Data that has been written as JSON already. */
export class WrittenData {
  readonly json: string;
  readonly disclosed: Disclosed | undefined;

  constructor(json: string, disclosed?: Disclosed) {
    this.json = json;
    this.disclosed = disclosed;
  }
}
