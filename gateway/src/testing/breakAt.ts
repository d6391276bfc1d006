import type { Rooms } from '../answerRequest.ts';

/** Where a gateway is to end: while one of its rooms is at work, or when it has just done its work. */
export interface BreakingPoint {
  readonly room: 'authenticate' | 'readOperation' | 'open' | 'decide' | 'exchangeToken' | 'execute' | 'close';
  readonly when: 'during' | 'after';
}

/** Rooms in which something happens at one point, from which there is no way back. */
export function breakAt(point: BreakingPoint, happen: () => void): (rooms: Rooms) => Rooms {
  const around = <Arguments extends unknown[], Result>(
    room: BreakingPoint['room'],
    work: (...args: Arguments) => Promise<Result>,
  ) => {
    if (room !== point.room) return work;
    return async (...args: Arguments): Promise<Result> => {
      // What is under way has been begun, and goes as far as it gets in a turn of the event loop.
      if (point.when === 'during') setImmediate(happen);
      const result = await work(...args);
      if (point.when === 'after') happen();
      await new Promise(() => undefined);
      return result;
    };
  };

  return (rooms) => ({
    ...rooms,
    authenticate: around('authenticate', rooms.authenticate),
    readOperation: around('readOperation', rooms.readOperation),
    access: { ...rooms.access, decide: around('decide', rooms.access.decide) },
    exchangeToken: around('exchangeToken', rooms.exchangeToken),
    execute: around('execute', rooms.execute),
    recorder: {
      ...rooms.recorder,
      open: around('open', async (access, deadline) => {
        const recording = await rooms.recorder.open(access, deadline);
        return { close: around('close', (ending) => recording.close(ending)) };
      }),
    },
  });
}
