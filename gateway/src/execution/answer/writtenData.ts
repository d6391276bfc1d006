/** Data that has been written as JSON already. */
export class WrittenData {
  readonly json: string;

  constructor(json: string) {
    this.json = json;
  }
}
