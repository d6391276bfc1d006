import { afterEach, beforeEach } from '@jest/globals';

/** A test that writes to the console fails: noise hides the line that matters, and may hold personal data. */
const methods = ['log', 'info', 'warn', 'error', 'debug'];
let written = [];
let originals = {};

beforeEach(() => {
  written = [];
  originals = Object.fromEntries(methods.map((method) => [method, console[method]]));
  for (const method of methods) console[method] = (...parts) => written.push(`${method}: ${parts.join(' ')}`);
});

afterEach(() => {
  Object.assign(console, originals);
  if (written.length > 0) throw new Error(`the test wrote to the console:\n${written.join('\n')}`);
});
