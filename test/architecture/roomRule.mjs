import { relative, sep } from 'node:path';
import { placeOf, placeOfImport } from './placeOf.mjs';

/** The rooms of the gateway in the order a request goes through them; `telemetry` looks on and knows them all. */
const rooms = [
  'config',
  'http',
  'supergraph',
  'authentication',
  'operation',
  'budget',
  'access',
  'planning',
  'execution',
  'audit',
  'response',
  'telemetry',
];

/** What puts rooms together is in this folder, */
const buildingRoom = 'building';

/** and in these files; the door shows some of them to other packages. */
const builders = [
  'gateway/src/createGateway.ts',
  'gateway/src/createOpenGateway.ts',
  'gateway/src/index.ts',
  'gateway/src/main.ts',
  'gateway/src/runOperations.ts',
  'gateway/src/runPlanner.ts',
  'gateway/src/showPlan.ts',
  'gateway/src/startNationalGateway.ts',
];

/** The rooms behind which `@apollo/gateway` is kept, so that replacing it touches only them. */
const engineRooms = ['supergraph', 'planning', 'execution'];

/** Which kinds of workspace a kind may import from, besides itself. `test` may import from all. */
const mayImport = {
  packages: ['packages', 'schema'],
  schema: ['packages'],
  subgraphs: ['packages', 'schema'],
  gateway: ['packages', 'schema'],
  sandbox: ['packages', 'schema'],
  portal: ['schema', 'packages'],
  sdks: ['packages', 'schema', 'sdks'],
  dashboard: ['sdks'],
};

/** Who may import whom, as one rule. Each check answers with the reason why an import is wrong, or nothing. */
const checks = [checkEngine, checkWorkspace, checkRoom];

const rule = {
  meta: { type: 'problem', docs: { description: 'Who may import whom: workspaces, and the rooms of the gateway.' } },
  create(context) {
    const importer = relative(context.cwd, context.filename).split(sep).join('/');
    const check = (node) => {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string') return;
      const message = reasonAgainst({ importer, specifier, isType: isTypeOnly(node) });
      if (message !== undefined) context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};

/** Why an import is against the order of the house; undefined when it keeps it. */
export function reasonAgainst({ importer, specifier, isType }) {
  const from = placeOf(importer);
  const to = placeOfImport(specifier, importer);
  for (const check of checks) {
    const reason = check({ from, to, specifier, isType });
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function isTypeOnly(node) {
  if (node.importKind === 'type' || node.exportKind === 'type') return true;
  const kinds = (node.specifiers ?? []).map(({ importKind, exportKind }) => importKind ?? exportKind);
  return kinds.length > 0 && kinds.every((kind) => kind === 'type');
}

function checkEngine({ from, specifier }) {
  if (!/^@apollo\/(gateway|query-planner)(\/|$)/.test(specifier)) return undefined;
  // Tests hold our behavior against the real thing, and the bench our speed.
  if (engineRooms.includes(from.room) || isTest(from) || ['test', 'bench'].includes(from.kind)) return undefined;
  return `${specifier} is used in ${engineRooms.join(', ')} of the gateway only, so that replacing it touches only them.`;
}

function checkWorkspace({ from, to, specifier }) {
  const allowed = mayImport[from.kind];
  if (to === undefined || to.workspace === from.workspace || allowed === undefined) return undefined;
  // The contract's text may be taken in as text.
  if (to.workspace === 'schema' && /\.graphql(\?|$)/.test(specifier)) return undefined;
  if (specifier.startsWith('.')) {
    // A setting of the whole repository, such as the jest preset, belongs to no workspace.
    return to.kind in mayImport
      ? `Import ${to.workspace} by its package name; its door says what is meant for others.`
      : undefined;
  }
  if (isTest(from) && to.kind === 'sandbox') return undefined;
  if (allowed.includes(to.kind)) return undefined;
  return (
    `${from.workspace} must not import ${to.workspace}: gateway, subgraphs and sandbox meet in schema/ and on the wire only, ` +
    'so that each can be run, replaced and read alone.'
  );
}

function checkRoom({ from, to, isType }) {
  if (from.workspace !== 'gateway' || to?.room === undefined) return undefined;
  if (to.room === from.room || to.room === 'config' || isBuilder(from) || isTest(from)) return undefined;
  if (!isType) {
    return (
      `${from.room ?? from.path} takes a value from the room ${to.room}: a room takes values only from itself, config and ` +
      'packages/*, so that each can be read, tested and replaced alone. createGateway.ts and building/ know them all: let it hand ' +
      'the value over as an argument, or import the type only.'
    );
  }
  if (from.room === undefined || rooms.indexOf(to.room) < rooms.indexOf(from.room)) return undefined;
  return (
    `${from.room} takes a type from the later room ${to.room}: a request goes through ${rooms.join(', ')} in this order, and ` +
    'an earlier room does not know what comes after it. Define the type where it is first made.'
  );
}

function isBuilder({ path, room }) {
  return room === buildingRoom || builders.includes(path);
}

function isTest({ path }) {
  return path.endsWith('.test.ts') || path.includes('/testing/');
}

const plugin = { meta: { name: 'helsegraf' }, rules: { rooms: rule } };

export default plugin;
