import { posix } from 'node:path';

/**
 * Where a file stands, from its path below the repository.
 *
 * @typedef {object} Place
 * @property {string} workspace `gateway`, `subgraphs/persons`, `packages/errors` …
 * @property {string} kind the folder the workspace is in, or its own name: `subgraphs`, `gateway` …
 * @property {string | undefined} room the folder below `gateway/src`, where the file is in one
 * @property {string} path
 */

/** @returns {Place} */
export function placeOf(path) {
  const [first = '', second = '', third = '', ...rest] = path.split('/');
  const isNested = ['packages', 'subgraphs', 'sdks'].includes(first);
  return {
    workspace: isNested ? `${first}/${second}` : first,
    kind: first,
    room: first === 'gateway' && second === 'src' && rest.length > 0 ? third : undefined,
    path,
  };
}

/**
 * What an import names: a place of this repository, or undefined for a package from elsewhere.
 *
 * @param {string} specifier as written, `./x.ts` or `@helsegraf/errors`
 * @param {string} importer path of the file below the repository
 */
export function placeOfImport(specifier, importer) {
  if (specifier.startsWith('.')) return placeOf(posix.join(posix.dirname(importer), specifier));
  const [, name] = /^@helsegraf\/([^/]+)/.exec(specifier) ?? [];
  if (name === undefined) return undefined;
  if (name.startsWith('subgraph-') && name !== 'subgraph-kit')
    return placeOf(`subgraphs/${name.slice('subgraph-'.length)}`);
  if (name in sdks) return placeOf(`sdks/${sdks[name]}`);
  return placeOf(wholeWorkspaces.includes(name) ? name : `packages/${name}`);
}

const wholeWorkspaces = ['gateway', 'schema', 'sandbox', 'portal', 'dashboard', 'test'];
const sdks = { sdk: 'typescript', generator: 'generator', 'sdk-contract': 'contract' };
