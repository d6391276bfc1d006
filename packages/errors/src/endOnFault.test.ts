import { describe, expect, test } from '@jest/globals';
// @boundaries-ignore what the tests of all workspaces are compiled with
import { transformFile } from '@swc/core';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describeFault } from './endOnFault.ts';

const secret = '07835249608';
const faults = [
  ['an exception', `setTimeout(() => { throw new Error('nothing for ${secret}'); });`],
  ['a promise that nobody waits for', `Promise.reject(Object.assign(new Error('x'), { patient: '${secret}' }));`],
  ['an error with a cause', `throw new Error('x', { cause: new Error('${secret}') });`],
  ['no error at all', `Promise.reject({ nationalId: '${secret}' });`],
] as const;

describe('a process that ends by a fault', () => {
  test.each(faults)('says nothing of what %s says', async (_what, fault) => {
    const { status, output } = await run(fault);

    expect(status).toBe(1);
    expect(output).toMatch(/^the test ended by a fault: [^\n]+\n$/);
    expect(output).not.toContain(secret);
  });
});

describe('a fault', () => {
  test('is told by where it was', () => {
    expect(describeFault(new TypeError('x'))).toMatch(/^TypeError at \S+endOnFault\.test\.ts:\d+:\d+/);
  });

  test.each([`${secret}`, `x\n    at ${secret} (/a/${secret}.ts:1:1)`, `\n    at file:///${secret}:1:1\n`])(
    'is not told by a message that looks like a place',
    (message) => {
      expect(describeFault(new Error(message))).not.toContain(secret);
    },
  );

  test('of which the name is a text of its own has none', () => {
    expect(describeFault(Object.assign(new Error('x'), { name: `No ${secret}` }))).toMatch(/^Error at /);
  });

  test('that was given a stack of its own is not told by it', () => {
    expect(describeFault(Object.assign(new Error('x'), { stack: secret }))).toBe('Error');
  });
});

async function run(fault: string): Promise<{ readonly status: number | null; readonly output: string }> {
  const { code } = await transformFile(fileURLToPath(new URL('endOnFault.ts', import.meta.url)), {
    swcrc: false,
    jsc: { target: 'es2023', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
  });
  const child = spawn(process.execPath, ['--input-type=module', '-e', `${code}\nendOnFault('the test');\n${fault}`], {
    env: {},
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (output += String(part)));
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, output };
}
