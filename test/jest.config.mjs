// @boundaries-ignore the tests of all workspaces have one setting
import preset from '../jest.preset.mjs';

/** The tests of the whole system share one that is started before them. They change its faults, so they run in turn. */
const config = {
  ...preset,
  globalSetup: './support/startWholeSystem.mjs',
  globalTeardown: './support/stopWholeSystem.mjs',
};

export default config;
