import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot, runCommand } from '../support/runCommand.ts';

/** The first versions without what docs/threats.md tells of (5.5). Newer lines are checked, not older ones. */
const firstWithout: readonly (readonly [name: string, version: string])[] = [
  ['graphql', '16.8.1'],
  ['@apollo/server', '5.5.0'],
  ['@apollo/composition', '2.13.2'],
  ['@apollo/federation-internals', '2.13.2'],
  ['@apollo/query-planner', '2.13.2'],
  ['@apollo/subgraph', '2.13.2'],
  ['@apollo/gateway', '2.13.2'],
];
const { packages } = JSON.parse(readFileSync(join(repositoryRoot, 'package-lock.json'), 'utf8')) as {
  packages: Readonly<Record<string, { version?: string }>>;
};
const versionsOf = (name: string) =>
  Object.entries(packages).flatMap(([path, { version }]) =>
    version !== undefined && path.endsWith(`node_modules/${name}`) ? [version] : [],
  );

describe('what is installed is newer than what was wrong in it', () => {
  test.each(firstWithout)('%s %s', (name, version) => {
    const versions = versionsOf(name);

    expect(versions).not.toEqual([]);
    for (const installed of versions) expect([installed, isAtLeast(installed, version)]).toEqual([installed, true]);
  });
});

test('npm run sbom lists what is installed, with its version', async () => {
  const { status, out } = await runCommand(['npm', 'run', '--silent', 'sbom']);
  const bill = JSON.parse(out) as { bomFormat: string; components: { name: string; version: string }[] };

  expect([status, bill.bomFormat]).toEqual([0, 'CycloneDX']);
  const [graphql = ''] = versionsOf('graphql');
  expect(bill.components.map(({ name, version }) => `${name}@${version}`)).toContain(`graphql@${graphql}`);
}, 30_000);

function isAtLeast(version: string, least: string): boolean {
  return version.localeCompare(least, 'en', { numeric: true }) >= 0;
}
