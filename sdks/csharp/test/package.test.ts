import { afterAll, describe, expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFlags, buildRunner, folder } from './buildRunner.ts';
import { dotnet, hasDotnet } from './dotnet.ts';

const runner = hasDotnet ? await buildRunner() : undefined;
const sdk = join(folder, 'src/Helsegraf.Sdk.csproj');

(hasDotnet ? describe : describe.skip)('the SDK, with dotnet,', () => {
  test('keeps dates, and keeps silent', async () => {
    const { code, output } = (await runner?.run(['checks'])) ?? { code: 1, output: '' };
    const lines = output.trim().split('\n');

    expect([code, lines.filter((line) => !line.startsWith('yes '))]).toEqual([0, []]);
    expect(lines.length).toBeGreaterThan(20);
  });
});

// Without NuGet there is nothing to compile for .NET 8 against, and that is counted as skipped.
(runner?.isWhole === true ? describe : describe.skip)('the package of the SDK, with dotnet and NuGet,', () => {
  const out = mkdtempSync(join(tmpdir(), 'helsegraf-package-'));

  afterAll(() => rmSync(out, { recursive: true, force: true }));

  test('is for .NET 8 and .NET 10, compiled without a warning', async () => {
    // The analyzers have seen the same code when it was compiled for .NET 10.
    const flags = ['-f', 'net8.0', '--no-restore', '-p:RunAnalyzers=false', ...buildFlags];
    const built = await dotnet(['build', sdk, ...flags]);
    const packed = await dotnet(['pack', sdk, '-c', 'Debug', '--no-build', '-o', out, ...buildFlags]);
    const [name = ''] = readdirSync(out);
    const entries = readFileSync(join(out, name)).toString('latin1');

    expect([built.code, built.output]).toEqual([0, built.output]);
    expect([packed.code, packed.output]).toEqual([0, packed.output]);
    expect(name).toBe('Helsegraf.Sdk.0.1.0.nupkg');
    for (const target of ['net8.0', 'net10.0']) {
      expect(entries).toContain(`lib/${target}/Helsegraf.Sdk.dll`);
      expect(entries).toContain(`lib/${target}/Helsegraf.Sdk.xml`);
    }
    expect(entries).toContain('csharp.md');
  }, 600_000);
});
