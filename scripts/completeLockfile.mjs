import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './workspaces.mjs';

/**
 * Adds to `package-lock.json` the optional packages of other platforms that npm has left out. npm leaves one out when the
 * registry in use does not have it, and `npm ci` then refuses the whole file, on every platform. Run it after adding a
 * package that has a binary for each platform. `--check` writes nothing and ends with 1 when something is missing.
 *
 * The entries have no checksum: npm knows that only where the package can be fetched.
 */
const path = join(root, 'package-lock.json');
const lockfile = JSON.parse(readFileSync(path, 'utf8'));
const missing = findMissing(lockfile.packages);

if (process.argv.includes('--check')) {
  for (const { name, version } of missing) console.log(`package-lock.json has no entry for ${name}@${version}`);
  process.exitCode = missing.length > 0 ? 1 : 0;
} else {
  for (const entry of missing) lockfile.packages[`node_modules/${entry.name}`] = lockEntry(entry);
  const sorted = Object.entries(lockfile.packages).sort(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(path, `${JSON.stringify({ ...lockfile, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
  console.log(`${missing.length} packages added to package-lock.json`);
}

/** The optional packages that some package names and the lockfile has no entry for. */
function findMissing(packages) {
  const found = new Map();
  for (const [dependent, { optionalDependencies = {}, dev = false }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (!isThere(packages, dependent, name)) found.set(name, { name, version, dev });
    }
  }
  return [...found.values()];
}

/** Looks where Node would: in the dependent's own `node_modules`, and upwards from there. */
function isThere(packages, dependent, name) {
  const folders = dependent.split('/node_modules/');
  const above = folders.map((_, at) => `${folders.slice(0, at + 1).join('/node_modules/')}/node_modules/${name}`);
  return [...above, `node_modules/${name}`].some((place) => packages[place] !== undefined);
}

function lockEntry({ name, version, dev }) {
  return { version, ...(dev && { dev }), optional: true, ...platformOf(name) };
}

/** `@oxlint/binding-linux-x64-musl` → where npm may install it. */
function platformOf(name) {
  const words = name.split('/').pop().split('-');
  const os = words.find((word) =>
    /^(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32|windows)$/.test(word),
  );
  const cpu = words.find((word) => /^(arm|arm64|ia32|loong64|mips64el|ppc64|riscv64|s390x|x64|64)$/.test(word));
  if (os === undefined || cpu === undefined) throw new Error(`${name} does not tell its platform: add it by hand`);
  const libc = os === 'linux' ? /(gnu|musl)/.exec(words.at(-1))?.[1] : undefined;
  return {
    os: [os === 'windows' ? 'win32' : os],
    cpu: [cpu === '64' ? 'x64' : cpu],
    ...(libc && { libc: [libc === 'gnu' ? 'glibc' : libc] }),
  };
}
