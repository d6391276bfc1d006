import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * `npm run pack -w @helsegraf/generator -- FOLDER`: the generator as vendors get it, one tarball that needs nothing else.
 * The command and all that it uses are in one file, beside the contract. The preset for graphql-codegen leaves `graphql`
 * out: types of a second copy would not be known for what they are.
 */
const here = fileURLToPath(new URL('..', import.meta.url));
const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'helsegraf-generator-package-'));

try {
  const bundled = await Promise.all([
    bundle('main', 'src/cli/main.ts', []),
    bundle('preset', 'src/codegen/preset.ts', ['graphql']),
  ]);
  writeFileSync(join(folder, 'package.json'), `${JSON.stringify(manifest(), undefined, 2)}\n`);
  writeFileSync(
    join(folder, 'THIRD-PARTY-NOTICES'),
    notices(bundled.flatMap((each) => Object.keys(each.metafile.inputs))),
  );
  copyFileSync(join(root, 'schema/public.graphql'), join(folder, 'public.graphql'));
  copyFileSync(join(root, 'LICENSE'), join(folder, 'LICENSE'));
  copyFileSync(join(here, 'README.md'), join(folder, 'README.md'));
  const out = process.argv[2] ?? join(here, 'dist');
  mkdirSync(out, { recursive: true });
  const packed = execFileSync('npm', ['pack', folder, '--pack-destination', out, '--silent', '--offline'], {
    encoding: 'utf8',
  });
  process.stdout.write(`${join(out, packed.trim())}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function bundle(name, entry, external) {
  return build({
    absWorkingDir: here,
    entryPoints: [entry],
    outfile: join(folder, `${name}.js`),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['source'],
    external: [...external, '@graphql-codegen/plugin-helpers'],
    legalComments: 'none',
    metafile: true,
    logLevel: 'error',
  });
}

function manifest() {
  const { version } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
  return {
    name: '@helsegraf/generator',
    version,
    description: 'Writes typed operations of Helsegraf in TypeScript, Java and C#, from GraphQL files of your own.',
    license: 'MIT',
    type: 'module',
    bin: { 'helsegraf-generate': 'main.js' },
    exports: { './preset': './preset.js', './public.graphql': './public.graphql', './package.json': './package.json' },
    files: ['main.js', 'preset.js', 'public.graphql', 'THIRD-PARTY-NOTICES'],
    engines: { node: '>=20.19' },
    peerDependencies: { graphql: '^16.8.0' },
    peerDependenciesMeta: { graphql: { optional: true } },
  };
}

/** The licence of every package that is in the bundles. */
function notices(inputs) {
  const paths = inputs.toSorted((one, other) => one.localeCompare(other, 'en'));
  const names = new Set(paths.map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]).filter(Boolean));
  const texts = [...names].map((name) => {
    const of = (file) => readFileSync(join(root, 'node_modules', name, file), 'utf8');
    const { version, license } = JSON.parse(of('package.json'));
    return `${name} ${version} (${license})\n\n${of('LICENSE').trim()}\n`;
  });
  return `This package holds code of these others.\n\n${texts.join('\n')}`;
}
