const maxFrames = 12;
const plainName = /^[A-Za-z]{1,40}$/;

/**
 * Ends this process on a fault that nobody has caught, with one line that says where it was. Left to itself, Node would
 * write the error whole: its message and its members, and with them whatever of a request or an answer stands in them.
 *
 * @param name of the process, for the line
 */
export function endOnFault(name: string): void {
  // Of a promise that nobody waits for, too: Node throws what it was rejected with.
  process.on('uncaughtException', (fault: unknown) => {
    process.stderr.write(`${name} ended by a fault: ${describeFault(fault)}\n`);
    process.exit(1);
  });
}

/** What kind of error it is and where it was made, on one line; nothing of what it says. */
export function describeFault(fault: unknown): string {
  if (!(fault instanceof Error)) return 'not an error';
  const kind = plainName.test(fault.name) ? fault.name : 'Error';
  return [kind, ...framesOf(fault)].join(' ');
}

/** Lines of the stack that name a place in a file. The message comes first in it, and may have lines that look like one. */
function framesOf({ message, stack = '' }: Error): string[] {
  const start = stack.indexOf(message);
  const below = message === '' ? stack : start === -1 ? '' : stack.slice(start + message.length);
  const places = below.matchAll(/^\s+at .*?\(?((?:file:\/\/|node:|\/)[^\s()]+:\d+:\d+)\)?$/gm);
  return [...places].slice(0, maxFrames).map(([, place]) => `at ${place}`);
}
