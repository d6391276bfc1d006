import { RequestLife, type LifeEnd } from './requestLife.ts';

/** Does work, or waits for the same work that is under way. Same means the same key. */
export type Sharing<Result> = (
  key: string,
  life: RequestLife,
  work: (life: RequestLife) => Promise<Result>,
) => Promise<Result>;

export interface SharingOptions<Result> {
  /** How long the work may take. */
  readonly deadlineMs: number;
  /** What all but the first get: nobody may change what another holds. */
  copy(result: Result): Result;
  /** What one gets whose request has ended; undefined when whoever waits sees to that. */
  leave(end: LifeEnd): Result | undefined;
}

interface Waiting<Result> {
  resolve(result: Result): void;
  reject(error: unknown): void;
}

/**
 * Work that several requests would do at the same time, done once. It goes on as long as anybody waits for it, and nothing
 * of it is kept when it is over.
 */
export function createSharing<Result>({ deadlineMs, copy, leave }: SharingOptions<Result>): Sharing<Result> {
  const underWay = new Map<string, Work<Result>>();

  const begin = (key: string, work: (life: RequestLife) => Promise<Result>): Work<Result> => {
    const life = new RequestLife(deadlineMs);
    const begun: Work<Result> = {
      life,
      waiting: new Set(),
      forget() {
        if (underWay.get(key) === begun) underWay.delete(key);
      },
    };
    underWay.set(key, begun);
    work(life).then(
      (result) => {
        const [first, ...others] = end(begun);
        // Copied before the first may do with it what it likes.
        const copies = others.map(() => copy(result));
        first?.resolve(result);
        others.forEach((other, i) => other.resolve(copies[i] as Result));
      },
      (error: unknown) => {
        for (const each of end(begun)) each.reject(error);
      },
    );
    return begun;
  };

  const join = (work: Work<Result>, life: RequestLife): Promise<Result> =>
    new Promise((resolve, reject) => {
      const own: Waiting<Result> = {
        resolve(result) {
          life.remove(onEnd);
          resolve(result);
        },
        reject,
      };
      const onEnd = (how: LifeEnd): void => {
        const result = leave(how);
        if (result !== undefined) resolve(result);
        // Who is given nothing when it is too late may still get what the work comes to.
        else if (how === 'too late') return;
        work.waiting.delete(own);
        if (work.waiting.size > 0) return;
        work.forget();
        work.life.end(how);
      };
      work.waiting.add(own);
      life.add(onEnd);
    });

  return (key, life, work) => join(underWay.get(key) ?? begin(key, work), life);
}

interface Work<Result> {
  readonly life: RequestLife;
  readonly waiting: Set<Waiting<Result>>;
  /** Nobody joins it any more. */
  forget(): void;
}

function end<Result>(work: Work<Result>): Waiting<Result>[] {
  work.life.complete();
  work.forget();
  return [...work.waiting];
}
