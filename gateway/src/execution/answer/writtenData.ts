import type { EngineAnswer } from '../createEngine.ts';

/** Data that has been written as JSON already. */
export class WrittenData {
  readonly json: string;
  readonly disclosed: EngineAnswer['disclosed'];
  readonly work: EngineAnswer['work'];

  constructor({ data, disclosed, work }: EngineAnswer) {
    this.json = data;
    this.disclosed = disclosed;
    this.work = work;
  }
}
