/** One test setting for every workspace: native ES modules, TypeScript through swc, sources instead of builds. */
const preset = {
  testEnvironment: 'node',
  testMatch: ['**/*.test.ts'],
  passWithNoTests: true,
  // No test measures itself by this: it only ends one that hangs, also when many others keep the machine busy.
  testTimeout: 30_000,
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  modulePathIgnorePatterns: ['/dist/'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '\\.ts$': [
      '@swc/jest',
      { jsc: { target: 'es2023', parser: { syntax: 'typescript' } }, module: { type: 'es6' }, sourceMaps: 'inline' },
    ],
  },
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  setupFilesAfterEnv: [new URL('./test/support/failOnConsole.mjs', import.meta.url).pathname],
  reporters: ['default', new URL('./test/support/countReporter.mjs', import.meta.url).pathname],
};

export default preset;
