import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const directory = fileURLToPath(new URL('../hive/', import.meta.url));

/** Hive Gateway is installed when it is first measured: it is too large for everyone who only wants to build. */
export function installHive(say) {
  if (existsSync(`${directory}node_modules/.package-lock.json`)) return;
  say('installing Hive Gateway, once');
  const { status, stderr } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: directory,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`Hive Gateway could not be installed:\n${stderr}`);
}
