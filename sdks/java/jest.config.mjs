// @boundaries-ignore the tests of all workspaces have one setting
import preset from '../../jest.preset.mjs';

export default preset;
