/** Jest's global teardown: ends the system as Ctrl-C would, and fails when it does not end cleanly. */
export default async function stopWholeSystem() {
  await globalThis.stopWholeSystem?.();
}
